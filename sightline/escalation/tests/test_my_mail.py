"""The page of e-mails."""

from sightline.escalation.models import Mail, MailChoice


def test_chosen_on_the_page(client, world, settings):
    client.force_login(world.own_worker)
    assert "sends no e-mail" in client.get("/my-mail/").text
    settings.MAIL_HOST = "mail.example.org"
    Mail.objects.create(person=world.own_worker, address="a@example.org", on="2026-03-06", new=2, unanswered=5, tries=1, problem="Refused.")  # fmt: skip
    text = client.get("/my-mail/").text
    assert "sends no e-mail" not in text
    assert "Not sent: Refused." in text
    assert client.post("/my-mail/", {"law_only": "law"})["Location"] == "/my-mail/"
    assert MailChoice.objects.get().law_only
    assert client.post("/my-mail/", {}).status_code == 200
