from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("clocks", "0003_what_a_service_decides")]

    operations = [
        migrations.AddField("deadline", "started_at", models.DateTimeField(null=True)),
        migrations.AddField("deadline", "due_at", models.DateTimeField(null=True)),
        migrations.AddField("deadline", "met_at", models.DateTimeField(null=True)),
        migrations.AddField("deadline", "paused_days", models.IntegerField(default=0)),
        migrations.AddField("deadline", "paused_since", models.DateField(null=True)),
    ]
