"""Settings that every kind of installation shares."""

import os
from pathlib import Path

import dj_database_url

from sightline.config.home import home, secret

BASE_DIR = Path(__file__).resolve().parents[2]
SECRET_KEY = os.environ.get("SIGHTLINE_SECRET_KEY") or secret("django")
DEBUG = False
ALLOWED_HOSTS = os.environ.get("SIGHTLINE_HOSTS", "localhost,127.0.0.1,[::1]").split(",")
CSRF_TRUSTED_ORIGINS = [origin for origin in os.environ.get("SIGHTLINE_ORIGINS", "").split(",") if origin]

INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django.contrib.postgres",
    "procrastinate.contrib.django",
    "sightline.web",
    "sightline.facts",
    "sightline.history",
    "sightline.access",
    "sightline.people",
    "sightline.front_door",
    "sightline.early_help",
    "sightline.assessments",
    "sightline.child_protection",
    "sightline.plans",
    "sightline.looked_after",
    "sightline.health",
    "sightline.care_leavers",
    "sightline.visits",
    "sightline.adoption",
    "sightline.oversight",
    "sightline.exchange",
    "sightline.clocks",
    "sightline.escalation",
    "sightline.worklists",
    "sightline.jobs",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.middleware.csp.ContentSecurityPolicyMiddleware",
    "sightline.web.middleware.HeadersMiddleware",
    "sightline.web.middleware.ClockMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "sightline.access.middleware.ViewerMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]

ROOT_URLCONF = "sightline.config.urls"
WSGI_APPLICATION = "sightline.config.wsgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "sightline.worklists.context.navigation",
            ]
        },
    }
]
FORM_RENDERER = "sightline.web.forms.GovukRenderer"


def database(name: str, default: str) -> dict:
    """One connection's settings, from the DSN that the command line put in the environment."""
    return dict(dj_database_url.parse(os.environ.get(name, default), conn_max_age=None))


DATABASES = {
    # The application's role owns nothing, so that row-level security holds for every query it makes.
    "default": database("SIGHTLINE_APP_DSN", "postgresql:///sightline"),
    # Only migrations and set-up use the owner of the tables.
    "owner": database("SIGHTLINE_OWNER_DSN", "postgresql:///sightline"),
}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

AUTH_USER_MODEL = "access.User"
PASSWORD_HASHERS = ["django.contrib.auth.hashers.Argon2PasswordHasher"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
]
LOGIN_URL = "/sign-in/"
LOGIN_REDIRECT_URL = "/"
LOGOUT_REDIRECT_URL = "/sign-in/"
SESSION_COOKIE_AGE = 10 * 60 * 60  # a long working day
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
SESSION_ENGINE = "django.contrib.sessions.backends.db"

LANGUAGE_CODE = "en-gb"
TIME_ZONE = "Europe/London"
USE_TZ = True

STATIC_URL = "/static/"
STATIC_ROOT = home() / "static"
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "sightline.web.storage.StaticFiles"},
}
MEDIA_ROOT = home() / "uploads"
FILE_UPLOAD_MAX_MEMORY_SIZE = 1024 * 1024
DATA_UPLOAD_MAX_MEMORY_SIZE = 5 * 1024 * 1024

SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
SECURE_CSP = {
    "default-src": ["'self'"],
    "script-src": ["'self'"],
    "style-src": ["'self'"],
    "img-src": ["'self'"],
    "object-src": ["'none'"],
    "base-uri": ["'none'"],
    "form-action": ["'self'"],
    "frame-ancestors": ["'none'"],
}

AUTHORITY_NAME = os.environ.get("SIGHTLINE_AUTHORITY", "Children's services")
MADE_UP_DATA = False
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "handlers": {"console": {"class": "logging.StreamHandler"}},
    "root": {"handlers": ["console"], "level": "WARNING"},
}

# The daily e-mail goes out where a mail server is named; names of children stay out of it unless this service decides otherwise.
ADDRESS = os.environ.get("SIGHTLINE_ADDRESS", "").rstrip("/")
MAIL_HOST = os.environ.get("SIGHTLINE_MAIL_HOST", "")
MAIL_FROM = os.environ.get("SIGHTLINE_MAIL_FROM", "")
MAIL_NAMES = os.environ.get("SIGHTLINE_MAIL_NAMES", "none")  # none, initials or names
MAIL_SECURITY = os.environ.get("SIGHTLINE_MAIL_SECURITY", "starttls")  # starttls, tls or none
MAILERS = {
    "default": {
        "BACKEND": "django.core.mail.backends.smtp.EmailBackend",
        "OPTIONS": {
            "host": MAIL_HOST,
            "port": int(os.environ.get("SIGHTLINE_MAIL_PORT") or {"starttls": 587, "tls": 465}.get(MAIL_SECURITY, 25)),
            "username": os.environ.get("SIGHTLINE_MAIL_USER", ""),
            "password": os.environ.get("SIGHTLINE_MAIL_PASSWORD", ""),
            "use_tls": MAIL_SECURITY == "starttls",
            "use_ssl": MAIL_SECURITY == "tls",
            "timeout": 20,
        },
    }
}

# More children than this with one worker, and their manager is told by name.
CASELOAD_CEILING = int(os.environ.get("SIGHTLINE_CASELOAD_CEILING", "25"))

PROCRASTINATE_AUTODISCOVER_MODULE_NAME = "tasks"
