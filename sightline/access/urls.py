"""Where sign-in, accounts and one's own access are."""

from django.urls import path

from .views import accounts, break_glass, my_access, notices, sign_in

urlpatterns = [
    path("sign-in/", sign_in.sign_in_page, name="sign-in"),
    path("sign-out/", sign_in.sign_out_page, name="sign-out"),
    path("my-access/", my_access.my_access_page, name="my-access"),
    path("my-access/password/", my_access.change_password_page, name="change-password"),
    path("notices/", notices.notices_page, name="notices"),
    path("notices/<int:notice>/read/", notices.read_notice_page, name="notice-read"),
    path("break-glass/", break_glass.break_glass_page, name="break-glass"),
    path("accounts/", accounts.accounts_page, name="accounts"),
    path("accounts/open/", accounts.open_account_page, name="account-open"),
    path("accounts/<int:account>/", accounts.account_screen, name="account"),
    path("accounts/<int:account>/close/", accounts.close_account_page, name="account-close"),
    path("accounts/<int:account>/password/", accounts.reset_password_page, name="account-password"),
]
