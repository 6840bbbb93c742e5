"""Names for people who do not exist, in the variety of a real English town, with the ethnicity code each family would give."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random


@dataclass(frozen=True, slots=True)
class Heritage:
    """Names that go together. ``weight`` is its share of families, in parts; ``ethnicity`` the DfE codes it may record."""

    weight: int
    ethnicity: tuple[str, ...]
    girls: tuple[str, ...]
    boys: tuple[str, ...]
    family: tuple[str, ...]
    arrives_alone: bool = False


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


BRITISH = Heritage(
    52,
    ("WBRI",),
    _words(
        "Maisie Zoë Siân Freya Chloë Isla Poppy Evie Grace Ruby Ffion Niamh Aoife Amelia Harriet Jessica Kayleigh Lily-Mae "
        "Daisy Imogen Scarlett Phoebe Cerys Anaïs Bethan Georgia Leah Molly Paige Tilly Willow Skye Eleri Mair Rosie Hannah"
    ),
    _words(
        "Alfie Callum Dylan Ethan Finlay George Harley Jack-James Jayden Kian Leon Lewis Mason Noah Oliver Owain Rhys Riley "
        "Seán Taylor Théo Tyler Zach Archie Bobby Connor Daniel Elis Freddie Gethin Hamish Iestyn Jude Kieran Luca Morgan"
    ),
    _words(
        "Ashdown Barrowclough Birtwhistle Brackenridge Calloway Coldwell D'Arcy Dunmore Eastlake Fairbairn Farrow Fitz-Alan "
        "Garside Greenhalgh Hargreave Hartley-Dunn Holloway Inchbald Jarrold Kettleborough Lanyon Llewelyn Lockwood-Price "
        "MacAllister Marchbank McGrath Mortlake Netherby O'Brien O'Connor O'Driscoll Oakhurst Pargeter Penhaligon "
        "Quartermaine Ravenscroft Redfern StJohn Saltmarsh Skelhorn Stainthorpe Tamworth Thistlethwaite Tregenza "
        "Underhill Vaughan-Rees Wainfleet Wetherall Winterbourne Yarwood"
    ),
)

HERITAGES = (
    BRITISH,
    Heritage(
        6,
        ("WOTH",),
        _words("Zofia Małgorzata Agnieszka Oliwia Ioana Ștefania Rasa Živilė Katarína Božena Mădălina Léa Inês"),
        _words("Łukasz Paweł Michał Grzegorz Andrei Răzvan Jonas Žygimantas Matúš João Søren Björn Stanisław"),
        _words(
            "Wiśniewska Zając Kołodziej Dąbrowa Popescu Munteanu Kazlauskas Nováček Gonçalves Šimkus Żak Müller-Wójcik"
        ),
    ),
    Heritage(
        7,
        ("APKN",),
        _words("Aisha Zainab Mariam Hafsa Iqra Noor Sumaiya Amna Khadija Laiba"),
        _words("Hamza Bilal Usman Zayn Ibrahim Haroon Danyal Faizan Saad Rayyan"),
        _words("Akhtar Chaudhry Farooqi Gilani Hussain-Shah Kiani Mirza Qureshi Rafiq Siddiqui"),
    ),
    Heritage(
        5,
        ("AIND",),
        _words("Ananya Priya Diya Simran Meera Harleen Kavya Jasleen Riya"),
        _words("Arjun Rohan Vikram Gurpreet Kiran Manav Neel Dev Harjit"),
        _words("Bhandari Chatterjee Dhillon Grewal Iyer Kapoor Nair Pillai Rao Sandhu Subramaniam"),
    ),
    Heritage(
        4,
        ("ABAN",),
        _words("Nusrat Tahmina Sadia Farhana Rumana Jannat"),
        _words("Tanvir Rahim Shafiq Imran Nayeem Jubayer"),
        _words("Choudhury Islam-Khatun Mojumder Rahman Talukdar Uddin"),
    ),
    Heritage(
        6,
        ("BAFR",),
        _words("Adaeze Tèmítọ́pẹ́ Abena Ngozi Folákẹ́ Efua Wanjirũ Chiamaka Amara Thandiwe"),
        _words("Adébáyò Olúwaṣeun Kwame Chidi Kofi Tunde Emeka Sipho Babajide Yaw"),
        _words("Adéyẹmí Okafor Mensah Boateng Nwosu Ọláwálé Owusu-Ansah Mwangi Dlamini Eze N'Diaye Asante"),
    ),
    Heritage(
        3,
        ("BAFR",),
        _words("Hodan Ifrah Sagal Ayaan Hibaaq Ubax"),
        _words("Abdirahman Liban Guled Cabdi Mahad Yuusuf"),
        _words("Warsame Jama Farah Cilmi Hersi Duale"),
    ),
    Heritage(
        4,
        ("BCRB",),
        _words("Shanice Tianna Kezia Aaliyah Renée Monique"),
        _words("Jerome Tyrone Malachi André Marlon Kymani"),
        _words("Bartholomew Campbell-Reid Delacroix Francis-Joseph Gayle Pottinger Saint-Hilaire Wedderburn"),
    ),
    Heritage(
        7,
        ("MWBC", "MWBA", "MWAS", "MOTH"),
        _words("Amaya Jada Imani Leilani Sienna-Rae Naomi Zahra Ruby-Mae Chanté Esmé"),
        _words("Kai Tyrell Isaac Zion Elijah Reuben Micah Jaxon Théo Rafael"),
        _words(
            "Amponsah-Clarke Bello-Fairweather D'Souza Gordon-Khan Hassan-Lowe Iwu-Barker Marsh-Patel Nkemelu-Ross Okoro-Hill"
        ),
    ),
    Heritage(
        2,
        ("CHNE", "AOTH"),
        _words("Xīn-Yí Mei-Lin Thảo Linh Hương Yuè"),
        _words("Jùn Wei-Jie Minh Đức Quân Hào"),
        _words("Nguyễn Trần Phạm Lê Zhào Lǐ Đặng Ōuyáng"),
        arrives_alone=True,
    ),
    Heritage(
        2,
        ("WROM", "WIRT"),
        _words("Esmeralda Shavon Roxana Bríd Kizzy Tereza"),
        _words("Levi Marek Pádraig Django Miley Roman"),
        _words("Balog Connors Horváth McDonagh Lakatoš Ó'Rourke"),
    ),
    Heritage(
        2,
        ("OOTH",),
        _words("Şilan Parwana Rojîn Selam Yasmîn Nûr"),
        _words("Ahmadullah Rêbaz Tesfay Zabihullah Mûsa Filimon Hêmin Najib"),
        _words("Ahmadzai Barzanî Gebremeskel Hamîd Kîdane Noorzai Rostami Stanikzai"),
        arrives_alone=True,
    ),
)

ARRIVING_ALONE = tuple(heritage for heritage in HERITAGES if heritage.arrives_alone)
_BY_WEIGHT = tuple(heritage for heritage in HERITAGES for _ in range(heritage.weight))


def any_heritage(rng: Random) -> Heritage:
    """A heritage, as often as families of it live in the borough."""
    return _BY_WEIGHT[int(rng.random() * len(_BY_WEIGHT))]


def pick[T](rng: Random, options: tuple[T, ...]) -> T:
    """One of ``options``, each as likely."""
    return options[int(rng.random() * len(options))]


class FullNames:
    """Gives out full names, no two alike: a second family name is joined on when the plain ones run out."""

    def __init__(self, rng: Random) -> None:
        self._rng = rng
        self._given: set[str] = set()

    def next(self) -> str:
        """A full name that has not been given before."""
        heritage = any_heritage(self._rng)
        parts = [pick(self._rng, heritage.girls + heritage.boys), pick(self._rng, heritage.family)]
        while " ".join(parts) in self._given:
            parts[-1] += f"-{pick(self._rng, any_heritage(self._rng).family)}"
        name = " ".join(parts)
        self._given.add(name)
        return name
