"""Who may see what: people who sign in, teams, grants and denials, and the log of every view."""

from typing import ClassVar

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.db import models

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
    """A person who signs in. ``worker`` is the person as the case system names them, when they hold or review children."""

    email = models.EmailField(unique=True)
    name = models.CharField(max_length=200)
    role = models.CharField(max_length=30, choices=[(code, role.title) for code, role in ROLES.items()])
    worker = models.ForeignKey("people.Worker", null=True, on_delete=models.PROTECT, related_name="users")
    teams = models.ManyToManyField(Team, through="Membership", related_name="members")
    is_active = models.BooleanField(default=True)

    USERNAME_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = ["name"]
    objects = UserManager()

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
    """Access to one child's record beyond one's scope, for a stated reason and time. ``break_glass`` when the person took it themselves."""

    user = models.ForeignKey(User, on_delete=models.PROTECT, related_name="grants")
    child = models.ForeignKey("people.Child", on_delete=models.PROTECT, related_name="+")
    reason = models.TextField()
    break_glass = models.BooleanField(default=False)
    given_at = models.DateTimeField()
    given_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    until_at = models.DateTimeField()

    class Meta:
        indexes = [models.Index(fields=["user", "until_at"])]


class Denial(models.Model):
    """A person who must never open a child's record (a relative, say). It beats every role and every grant."""

    user = models.ForeignKey(User, on_delete=models.PROTECT, related_name="denials")
    child = models.ForeignKey("people.Child", on_delete=models.PROTECT, related_name="+")
    reason = models.TextField()
    made_at = models.DateTimeField()
    made_by = models.ForeignKey(User, null=True, on_delete=models.PROTECT, related_name="+")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["user", "child"], name="one_denial")]


class Notice(models.Model):
    """Something a person is told in the product."""

    to = models.ForeignKey(User, on_delete=models.PROTECT, related_name="notices")
    at = models.DateTimeField()
    child = models.ForeignKey("people.Child", null=True, on_delete=models.PROTECT, related_name="+")
    sentence = models.TextField()
    read_at = models.DateTimeField(null=True)


class View(models.Model):
    """One opening of a child's record (or an export that held it). Append-only; each row's hash covers the one before.

    ``previous`` and ``hash`` are filled by the database, so that no caller can skip or forge them.
    """

    at = models.DateTimeField()
    user = models.ForeignKey(User, null=True, on_delete=models.PROTECT, related_name="+")
    viewer = models.CharField(max_length=200)
    child = models.ForeignKey("people.Child", on_delete=models.PROTECT, related_name="+")
    what = models.CharField(max_length=200)
    reason = models.CharField(max_length=400, blank=True)
    previous = models.BinaryField()
    hash = models.BinaryField()

    class Meta:
        indexes = [models.Index(fields=["child", "at"])]
