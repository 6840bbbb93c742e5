"""Home pages and lists: a request in, one query, a page or a download out."""
