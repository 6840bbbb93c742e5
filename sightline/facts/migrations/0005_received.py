from django.db import migrations, models

KEEP = """
CREATE FUNCTION facts_keep_received() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO facts_received (kind, since) SELECT kind, min(recorded_at) FROM added GROUP BY kind ORDER BY kind ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
CREATE TRIGGER facts_keep_received AFTER INSERT ON facts_reported REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION facts_keep_received();
INSERT INTO facts_received (kind, since) SELECT kind, min(recorded_at) FROM facts_reported GROUP BY kind;
"""


class Migration(migrations.Migration):
    dependencies = [("facts", "0004_belonging")]

    operations = [
        migrations.CreateModel(
            name="Received",
            fields=[
                ("kind", models.CharField(max_length=60, primary_key=True, serialize=False)),
                ("since", models.DateTimeField()),
            ],
        ),
        migrations.RunSQL(KEEP, "DROP TRIGGER facts_keep_received ON facts_reported; DROP FUNCTION facts_keep_received()"),
    ]
