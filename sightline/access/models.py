"""Who may see what: people who sign in, teams, grants, denials and restrictions, and the log of every view."""

from typing import ClassVar

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models.functions import Lower

from .roles import ROLES, Role


class Team(models.Model):
    """A team, and the service it belongs to. Teams may sit under teams."""

    name = models.CharField(max_length=200, unique=True)
    service = models.CharField(max_length=200, blank=True)
    parent = models.ForeignKey("self", null=True, on_delete=models.PROTECT, related_name="parts")

    def __str__(self) -> str:
        return self.name


class UserManager(BaseUserManager["User"]):
    """Finds people by their sign-in name, whatever its case."""

    def get_by_natural_key(self, username: str | None) -> "User":
        return self.get(email__iexact=username)


class User(AbstractBaseUser):
    """A person who signs in. ``worker`` is the person as the case system names them, when they hold or review children.

    ``one_time_password`` is true until the person has chosen a password of their own.
    """

    email = models.EmailField(unique=True)
    name = models.CharField(max_length=200)
    role = models.CharField(max_length=30, choices=[(code, role.title) for code, role in ROLES.items()])
    worker = models.ForeignKey("people.Worker", null=True, on_delete=models.PROTECT, related_name="users")
    teams = models.ManyToManyField(Team, through="Membership", related_name="members")
    is_active = models.BooleanField(default=True)
    one_time_password = models.BooleanField(default=False)
    signed_in_at = models.DateTimeField(null=True)
    last_login = None  # Django's own reads the clock; signed_in_at is dated by the request

    USERNAME_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = ["name"]
    objects = UserManager()

    class Meta:
        constraints = [models.UniqueConstraint(Lower("email"), name="one_account_per_email")]

    def __str__(self) -> str:
        return self.name

    @property
    def as_role(self) -> Role:
        """The person's role, with its words and permissions."""
        return ROLES[self.role]

    def can(self, permission: str) -> bool:
        """Whether this person's role carries a permission."""
        return self.is_active and permission in self.as_role.permissions


class Membership(models.Model):
    """A person's place in a team (and in the teams under it)."""

    user = models.ForeignKey(User, on_delete=models.CASCADE)
    team = models.ForeignKey(Team, on_delete=models.CASCADE)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["user", "team"], name="one_membership")]


class Grant(models.Model):
    """Access to one child's record beyond one's scope, for a stated reason and time. ``break_glass`` when the person took it themselves.

    It holds from ``given_at`` until ``until_at``, or until somebody ended it.
    """

    user = models.ForeignKey(User, on_delete=models.PROTECT, related_name="grants")
    child = models.ForeignKey("people.Child", on_delete=models.PROTECT, related_name="+")
    reason = models.TextField()
    break_glass = models.BooleanField(default=False)
    given_at = models.DateTimeField()
    given_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    until_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True)
    ended_by = models.ForeignKey(User, null=True, on_delete=models.PROTECT, related_name="+")

    class Meta:
        indexes = [models.Index(fields=["user", "until_at"])]


class Denial(models.Model):
    """A person who must never open a child's record (a relative, say). Until it is lifted it beats every role and every grant."""

    user = models.ForeignKey(User, on_delete=models.PROTECT, related_name="denials")
    child = models.ForeignKey("people.Child", on_delete=models.PROTECT, related_name="+")
    reason = models.TextField()
    made_at = models.DateTimeField()
    made_by = models.ForeignKey(User, null=True, on_delete=models.PROTECT, related_name="+")
    lifted_at = models.DateTimeField(null=True)
    lifted_by = models.ForeignKey(User, null=True, on_delete=models.PROTECT, related_name="+")
    lift_reason = models.TextField(blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["user", "child"], condition=models.Q(lifted_at__isnull=True), name="one_denial_in_force"
            )
        ]


class Restriction(models.Model):
    """Why a child's record is closed to all but those who hold it and those given access, and when that is to be looked at again."""

    child = models.ForeignKey("people.Child", on_delete=models.PROTECT, related_name="+")
    reason = models.TextField()
    made_at = models.DateTimeField()
    made_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    review_on = models.DateField()
    lifted_at = models.DateTimeField(null=True)
    lifted_by = models.ForeignKey(User, null=True, on_delete=models.PROTECT, related_name="+")
    lift_reason = models.TextField(blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["child"], condition=models.Q(lifted_at__isnull=True), name="one_restriction_in_force"
            )
        ]


class Notice(models.Model):
    """Something a person is told in the product. The database shows it to them alone."""

    to = models.ForeignKey(User, on_delete=models.PROTECT, related_name="notices")
    at = models.DateTimeField()
    child = models.ForeignKey("people.Child", null=True, on_delete=models.PROTECT, related_name="+")
    sentence = models.TextField()
    read_at = models.DateTimeField(null=True)

    class Meta:
        indexes = [models.Index(fields=["to", "read_at"])]


class View(models.Model):
    """One opening of a child's record, or one showing of the child in a list or an export (``listed``).

    Append-only; each row's hash covers the one before. ``previous`` and ``hash`` are filled by the database, so that no caller
    can skip or forge them. ``relation`` is what the viewer was to the child at that moment (``view_log.RELATIONS``).
    """

    at = models.DateTimeField()
    user = models.ForeignKey(User, null=True, on_delete=models.PROTECT, related_name="+")
    viewer = models.CharField(max_length=200)
    child = models.ForeignKey("people.Child", on_delete=models.PROTECT, related_name="+")
    what = models.CharField(max_length=200)
    listed = models.BooleanField(default=False)
    relation = models.CharField(max_length=20)
    reason = models.TextField(blank=True)
    previous = models.BinaryField()
    hash = models.BinaryField()

    class Meta:
        indexes = [models.Index(fields=["child", "at"])]


class ViewHead(models.Model):
    """How many rows the view log holds, and the hash of the last: kept by the database, so that rows taken off its end are missed."""

    rows = models.BigIntegerField()
    hash = models.BinaryField()


class SignInThrottle(models.Model):
    """Failed attempts at signing in with an e-mail address, so that guessing is slow. Kept for as long as they count."""

    email = models.CharField(max_length=254, unique=True)
    attempted_at = models.DateTimeField()
    failed_at = ArrayField(models.DateTimeField(), default=list)
    refused_until = models.DateTimeField(null=True)
