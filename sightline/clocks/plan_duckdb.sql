WITH "t27" AS (
  SELECT
    "t25"."child",
    "t25"."clock",
    MIN("t25"."of") AS "unrecorded",
    MIN(COALESCE("t25"."since", MAKE_DATE(1, 1, 1))) AS "unrecorded_since"
  FROM (
    SELECT
      "t11"."child",
      "t11"."of",
      "t11"."since",
      "t22"."kind",
      "t22"."clock"
    FROM "unrecorded" AS "t11"
    INNER JOIN (
      SELECT
        "t5"."kind",
        "t5"."clock"
      FROM "roles" AS "t5"
      WHERE
        "t5"."meets" > 0
    ) AS "t22"
      ON "t11"."of" = "t22"."kind"
  ) AS "t25"
  GROUP BY
    1,
    2
), "t33" AS (
  SELECT
    "t32"."child",
    "t32"."clock",
    "t32"."thread",
    "t32"."day",
    "t32"."rank",
    "t32"."opens",
    "t32"."starts",
    "t32"."meets",
    "t32"."ends",
    "t32"."closes",
    "t32"."latest_only",
    "t32"."kind",
    SUM("t32"."opens" - "t32"."closes") OVER (
      PARTITION BY "t32"."child", "t32"."clock", "t32"."thread"
      ORDER BY "t32"."day" ASC, "t32"."rank" ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
    ) AS "depth",
    MAX(
      CASE
        WHEN (
          "t32"."meets" > 0
        ) AND "t32"."latest_only"
        THEN "t32"."day"
        ELSE NULL
      END
    ) OVER (
      PARTITION BY "t32"."child", "t32"."clock", "t32"."thread"
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) AS "latest_on"
  FROM (
    SELECT
      "t31"."child",
      "t31"."clock",
      "t31"."thread",
      "t31"."day",
      "t31"."rank",
      SUM("t31"."opens") AS "opens",
      MAX("t31"."starts") AS "starts",
      MAX("t31"."meets") AS "meets",
      MAX("t31"."ends") AS "ends",
      SUM("t31"."closes") AS "closes",
      BOOL_OR(CAST("t31"."latest_only" AS BOOLEAN)) AS "latest_only",
      MAX("t31"."kind") FILTER(WHERE
        (
          "t31"."starts" + "t31"."meets" + "t31"."ends" + "t31"."closes"
        ) > 0) AS "kind"
    FROM (
      SELECT
        "t26"."child",
        "t26"."kind",
        CASE WHEN "t26"."threaded" THEN "t26"."thread" ELSE '' END AS "thread",
        "t26"."latest_only",
        "t26"."day",
        "t26"."edge",
        "t26"."clock",
        "t26"."threaded",
        "t26"."opens",
        CASE WHEN "t26"."day" = MAKE_DATE(1, 1, 1) THEN 0 ELSE "t26"."starts" END AS "starts",
        "t26"."meets",
        "t26"."ends",
        "t26"."closes",
        CASE
          WHEN (
            "t26"."opens" + "t26"."starts"
          ) > 0
          THEN 0
          WHEN "t26"."meets" > 0
          THEN 1
          ELSE 2
        END AS "rank"
      FROM (
        SELECT
          "t24"."child",
          "t24"."kind",
          "t24"."thread",
          "t24"."latest_only",
          "t24"."day",
          "t24"."edge",
          "t12"."clock",
          "t12"."threaded",
          "t12"."opens",
          "t12"."starts",
          "t12"."meets",
          "t12"."ends",
          "t12"."closes"
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "t6"."child",
              "t6"."kind",
              "t6"."thread",
              "t6"."latest_only",
              COALESCE("t6"."on", MAKE_DATE(1, 1, 1)) AS "day",
              'on' AS "edge"
            FROM "facts" AS "t6"
          ) AS "t19"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              "t6"."child",
              "t6"."kind",
              "t6"."thread",
              FALSE AS "latest_only",
              "t6"."until" AS "day",
              'until' AS "edge"
            FROM "facts" AS "t6"
            WHERE
              "t6"."until" IS NOT NULL
          ) AS "t18"
        ) AS "t24"
        INNER JOIN "roles" AS "t12"
          ON "t24"."kind" = "t12"."kind" AND "t24"."edge" = "t12"."edge"
      ) AS "t26"
    ) AS "t31"
    GROUP BY
      1,
      2,
      3,
      4,
      5
  ) AS "t32"
)
SELECT
  "t61"."child",
  "t61"."clock",
  "t61"."thread",
  "t61"."started_on",
  "t61"."due_on",
  "t61"."met_on",
  "t61"."ended_on",
  "t61"."step",
  "t61"."inferred",
  "t61"."certain",
  "t61"."unrecorded",
  "t61"."rule",
  "t61"."started_by",
  "t61"."met_by",
  "t7"."worker",
  "t7"."team"
FROM (
  SELECT
    *
  FROM (
    SELECT
      "t58"."child",
      "t58"."clock",
      "t58"."thread",
      "t58"."day" AS "started_on",
      CASE
        WHEN (
          "t58"."young_age" IS NOT NULL
        ) AND (
          "t58"."birthday_on" IS NULL
        )
        THEN CAST(NULL AS DATE)
        WHEN COALESCE("t58"."young_due" < "t58"."birthday_on", FALSE)
        THEN "t58"."young_due"
        ELSE "t58"."due"
      END AS "due_on",
      CASE WHEN "t58"."next_meets" THEN "t58"."next_day" ELSE NULL END AS "met_on",
      CASE WHEN NOT (
        "t58"."next_meets"
      ) THEN "t58"."next_day" ELSE NULL END AS "ended_on",
      "t58"."step",
      "t58"."inferred",
      NOT (
        COALESCE(
          (
            CASE WHEN "t58"."next_meets" THEN "t58"."next_day" ELSE NULL END IS NOT NULL
          )
          AND "t58"."next_latest"
          AND (
            CASE WHEN "t58"."next_meets" THEN "t58"."next_day" ELSE NULL END > CASE
              WHEN (
                "t58"."young_age" IS NOT NULL
              ) AND (
                "t58"."birthday_on" IS NULL
              )
              THEN CAST(NULL AS DATE)
              WHEN COALESCE("t58"."young_due" < "t58"."birthday_on", FALSE)
              THEN "t58"."young_due"
              ELSE "t58"."due"
            END
          ),
          FALSE
        )
      )
      AND NOT (
        COALESCE(
          (
            CASE WHEN NOT (
              "t58"."next_meets"
            ) THEN "t58"."next_day" ELSE NULL END > CASE
              WHEN (
                "t58"."young_age" IS NOT NULL
              ) AND (
                "t58"."birthday_on" IS NULL
              )
              THEN CAST(NULL AS DATE)
              WHEN COALESCE("t58"."young_due" < "t58"."birthday_on", FALSE)
              THEN "t58"."young_due"
              ELSE "t58"."due"
            END
          )
          AND (
            "t58"."latest_on" >= CASE WHEN NOT (
              "t58"."next_meets"
            ) THEN "t58"."next_day" ELSE NULL END
          ),
          FALSE
        )
      )
      AND (
        CASE
          WHEN (
            "t58"."young_age" IS NOT NULL
          ) AND (
            "t58"."birthday_on" IS NULL
          )
          THEN CAST(NULL AS DATE)
          WHEN COALESCE("t58"."young_due" < "t58"."birthday_on", FALSE)
          THEN "t58"."young_due"
          ELSE "t58"."due"
        END IS NOT NULL
      ) AS "certain",
      CASE
        WHEN NOT (
          "t58"."next_meets"
        )
        AND (
          (
            "t58"."next_day" IS NULL
          )
          OR (
            "t58"."next_day" > "t58"."unrecorded_since"
          )
        )
        THEN "t58"."unrecorded"
        ELSE NULL
      END AS "unrecorded",
      CASE
        WHEN COALESCE("t58"."young_due" < "t58"."birthday_on", FALSE)
        THEN "t58"."young_rule"
        ELSE "t58"."rule"
      END AS "rule",
      "t58"."kind" AS "started_by",
      CASE WHEN "t58"."next_meets" THEN "t58"."next_kind" ELSE NULL END AS "met_by"
    FROM (
      SELECT
        "t57".*
        EXCLUDE ("child_right", "clock_right")
      FROM (
        SELECT
          "t56"."child",
          "t56"."clock",
          "t56"."thread",
          "t56"."day",
          "t56"."rank",
          "t56"."opens",
          "t56"."starts",
          "t56"."meets",
          "t56"."ends",
          "t56"."closes",
          "t56"."latest_only",
          "t56"."kind",
          "t56"."depth",
          "t56"."latest_on",
          "t56"."within_spell",
          "t56"."repeats",
          "t56"."starts_itself",
          "t56"."speaks_first",
          "t56"."first_start",
          "t56"."first_met",
          "t56"."last_step",
          "t56"."in_force_from",
          "t56"."in_force_until",
          "t56"."ladder",
          "t56"."next_day",
          "t56"."next_meets",
          "t56"."next_kind",
          "t56"."next_latest",
          "t56"."climbed",
          "t56"."ladder_start",
          "t56"."inferred",
          "t56"."inferred_from",
          "t56"."first_clock",
          "t56"."first_start_on",
          "t56"."first_due",
          "t56"."second_clock",
          "t56"."second_start_on",
          "t56"."second_due",
          "t56"."step",
          "t56"."start",
          "t56"."due",
          "t56"."rule",
          "t56"."young_due",
          "t56"."young_rule",
          "t56"."young_age",
          "t56"."age",
          "t56"."birthday_on",
          "t29"."child" AS "child_right",
          "t29"."clock" AS "clock_right",
          "t29"."unrecorded",
          "t29"."unrecorded_since"
        FROM (
          SELECT
            "t54".*
            EXCLUDE ("child_right")
          FROM (
            SELECT
              "t53"."child",
              "t53"."clock",
              "t53"."thread",
              "t53"."day",
              "t53"."rank",
              "t53"."opens",
              "t53"."starts",
              "t53"."meets",
              "t53"."ends",
              "t53"."closes",
              "t53"."latest_only",
              "t53"."kind",
              "t53"."depth",
              "t53"."latest_on",
              "t53"."within_spell",
              "t53"."repeats",
              "t53"."starts_itself",
              "t53"."speaks_first",
              "t53"."first_start",
              "t53"."first_met",
              "t53"."last_step",
              "t53"."in_force_from",
              "t53"."in_force_until",
              "t53"."ladder",
              "t53"."next_day",
              "t53"."next_meets",
              "t53"."next_kind",
              "t53"."next_latest",
              "t53"."climbed",
              "t53"."ladder_start",
              "t53"."inferred",
              "t53"."inferred_from",
              "t53"."first_clock",
              "t53"."first_start_on",
              "t53"."first_due",
              "t53"."second_clock",
              "t53"."second_start_on",
              "t53"."second_due",
              "t53"."step",
              "t9"."start",
              "t9"."due",
              "t9"."rule",
              "t9"."young_due",
              "t9"."young_rule",
              "t9"."young_age",
              "t10"."child" AS "child_right",
              "t10"."age",
              "t10"."birthday_on"
            FROM (
              SELECT
                "t51"."child",
                "t51"."clock",
                "t51"."thread",
                "t51"."day",
                "t51"."rank",
                "t51"."opens",
                "t51"."starts",
                "t51"."meets",
                "t51"."ends",
                "t51"."closes",
                "t51"."latest_only",
                "t51"."kind",
                "t51"."depth",
                "t51"."latest_on",
                "t51"."within_spell",
                "t51"."repeats",
                "t51"."starts_itself",
                "t51"."speaks_first",
                "t51"."first_start",
                "t51"."first_met",
                "t51"."last_step",
                "t51"."in_force_from",
                "t51"."in_force_until",
                "t51"."ladder",
                "t51"."next_day",
                "t51"."next_meets",
                "t51"."next_kind",
                "t51"."next_latest",
                "t51"."climbed",
                "t51"."ladder_start",
                "t51"."inferred",
                "t51"."inferred_from",
                "t51"."first_clock",
                "t51"."first_start_on",
                "t51"."first_due",
                "t51"."second_clock",
                "t51"."second_start_on",
                "t51"."second_due",
                CAST(LEAST(
                  CASE
                    WHEN "t51"."inferred"
                    THEN GREATEST(
                      "t51"."climbed",
                      CASE
                        WHEN "t51"."day" <= "t51"."first_due"
                        THEN 1
                        WHEN "t51"."day" <= "t51"."second_due"
                        THEN 2
                        ELSE CAST("t51"."last_step" AS BIGINT)
                      END
                    )
                    ELSE "t51"."climbed"
                  END,
                  "t51"."last_step"
                ) AS INT) AS "step"
              FROM (
                SELECT
                  "t49"."child",
                  "t49"."clock",
                  "t49"."thread",
                  "t49"."day",
                  "t49"."rank",
                  "t49"."opens",
                  "t49"."starts",
                  "t49"."meets",
                  "t49"."ends",
                  "t49"."closes",
                  "t49"."latest_only",
                  "t49"."kind",
                  "t49"."depth",
                  "t49"."latest_on",
                  "t49"."within_spell",
                  "t49"."repeats",
                  "t49"."starts_itself",
                  "t49"."speaks_first",
                  "t49"."first_start",
                  "t49"."first_met",
                  "t49"."last_step",
                  "t49"."in_force_from",
                  "t49"."in_force_until",
                  "t49"."ladder",
                  "t49"."next_day",
                  "t49"."next_meets",
                  "t49"."next_kind",
                  "t49"."next_latest",
                  "t49"."climbed",
                  "t49"."ladder_start",
                  "t49"."inferred",
                  "t49"."inferred_from",
                  "t20"."first_clock",
                  "t20"."first_start_on",
                  "t20"."first_due",
                  "t21"."second_clock",
                  "t21"."second_start_on",
                  "t21"."second_due"
                FROM (
                  SELECT
                    "t45"."child",
                    "t45"."clock",
                    "t45"."thread",
                    "t45"."day",
                    "t45"."rank",
                    "t45"."opens",
                    "t45"."starts",
                    "t45"."meets",
                    "t45"."ends",
                    "t45"."closes",
                    "t45"."latest_only",
                    "t45"."kind",
                    "t45"."depth",
                    "t45"."latest_on",
                    "t45"."within_spell",
                    "t45"."repeats",
                    "t45"."starts_itself",
                    "t45"."speaks_first",
                    "t45"."first_start",
                    "t45"."first_met",
                    "t45"."last_step",
                    "t45"."in_force_from",
                    "t45"."in_force_until",
                    "t45"."ladder",
                    "t45"."next_day",
                    "t45"."next_meets",
                    "t45"."next_kind",
                    "t45"."next_latest",
                    "t45"."climbed",
                    "t45"."ladder_start",
                    (
                      "t45"."meets" > 0
                    ) AND "t45"."latest_only" AND (
                      "t45"."last_step" > 0
                    ) AS "inferred",
                    CASE
                      WHEN (
                        "t45"."meets" > 0
                      ) AND "t45"."latest_only" AND (
                        "t45"."last_step" > 0
                      )
                      THEN "t45"."ladder_start"
                      ELSE NULL
                    END AS "inferred_from"
                  FROM (
                    SELECT
                      "t41"."child",
                      "t41"."clock",
                      "t41"."thread",
                      "t41"."day",
                      "t41"."rank",
                      "t41"."opens",
                      "t41"."starts",
                      "t41"."meets",
                      "t41"."ends",
                      "t41"."closes",
                      "t41"."latest_only",
                      "t41"."kind",
                      "t41"."depth",
                      "t41"."latest_on",
                      "t41"."within_spell",
                      "t41"."repeats",
                      "t41"."starts_itself",
                      "t41"."speaks_first",
                      "t41"."first_start",
                      "t41"."first_met",
                      "t41"."last_step",
                      "t41"."in_force_from",
                      "t41"."in_force_until",
                      "t41"."ladder",
                      "t41"."next_day",
                      "t41"."next_meets",
                      "t41"."next_kind",
                      "t41"."next_latest",
                      SUM("t41"."meets") OVER (
                        PARTITION BY "t41"."child", "t41"."clock", "t41"."thread", "t41"."ladder"
                        ORDER BY "t41"."day" ASC, "t41"."rank" ASC
                        ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                      ) AS "climbed",
                      MAX(CASE WHEN "t41"."starts" > 0 THEN "t41"."day" ELSE NULL END) OVER (
                        PARTITION BY "t41"."child", "t41"."clock", "t41"."thread", "t41"."ladder"
                        ORDER BY "t41"."day" ASC, "t41"."rank" ASC
                        ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                      ) AS "ladder_start"
                    FROM (
                      SELECT
                        "t40"."child",
                        "t40"."clock",
                        "t40"."thread",
                        "t40"."day",
                        "t40"."rank",
                        "t40"."opens",
                        "t40"."starts",
                        "t40"."meets",
                        "t40"."ends",
                        "t40"."closes",
                        "t40"."latest_only",
                        "t40"."kind",
                        "t40"."depth",
                        "t40"."latest_on",
                        "t40"."within_spell",
                        "t40"."repeats",
                        "t40"."starts_itself",
                        "t40"."speaks_first",
                        "t40"."first_start",
                        "t40"."first_met",
                        "t40"."last_step",
                        "t40"."in_force_from",
                        "t40"."in_force_until",
                        SUM("t40"."starts") OVER (
                          PARTITION BY "t40"."child", "t40"."clock", "t40"."thread"
                          ORDER BY "t40"."day" ASC, "t40"."rank" ASC
                          ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                        ) AS "ladder",
                        LEAD("t40"."day", 1) OVER (
                          PARTITION BY "t40"."child", "t40"."clock", "t40"."thread"
                          ORDER BY "t40"."day" ASC, "t40"."rank" ASC
                          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                        ) AS "next_day",
                        COALESCE(
                          LEAD("t40"."meets", 1) OVER (
                            PARTITION BY "t40"."child", "t40"."clock", "t40"."thread"
                            ORDER BY "t40"."day" ASC, "t40"."rank" ASC
                            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                          ) > 0,
                          FALSE
                        ) AS "next_meets",
                        LEAD("t40"."kind", 1) OVER (
                          PARTITION BY "t40"."child", "t40"."clock", "t40"."thread"
                          ORDER BY "t40"."day" ASC, "t40"."rank" ASC
                          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                        ) AS "next_kind",
                        LEAD("t40"."latest_only", 1) OVER (
                          PARTITION BY "t40"."child", "t40"."clock", "t40"."thread"
                          ORDER BY "t40"."day" ASC, "t40"."rank" ASC
                          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                        ) AS "next_latest"
                      FROM (
                        SELECT
                          *
                        FROM (
                          SELECT
                            "t35"."child",
                            "t35"."clock",
                            "t35"."thread",
                            "t35"."day",
                            "t35"."rank",
                            "t35"."opens",
                            "t35"."starts",
                            "t35"."meets",
                            "t35"."ends",
                            "t35"."closes",
                            "t35"."latest_only",
                            "t35"."kind",
                            "t35"."depth",
                            "t35"."latest_on",
                            "t8"."within_spell",
                            "t8"."repeats",
                            "t8"."starts_itself",
                            "t8"."speaks_first",
                            "t8"."first_start",
                            "t8"."first_met",
                            "t8"."last_step",
                            "t8"."in_force_from",
                            "t8"."in_force_until"
                          FROM "t33" AS "t35"
                          INNER JOIN "clocks" AS "t8"
                            ON "t35"."clock" = "t8"."clock"
                        ) AS "t36"
                        WHERE
                          (
                            (
                              "t36"."starts" > 0
                            )
                            AND (
                              NOT (
                                "t36"."within_spell"
                              ) OR (
                                "t36"."depth" > 0
                              )
                            )
                          )
                          OR (
                            (
                              "t36"."meets" > 0
                            )
                            AND (
                              NOT (
                                "t36"."within_spell"
                              ) OR (
                                "t36"."depth" > 0
                              )
                            )
                          )
                          OR (
                            "t36"."ends" > 0
                          )
                          OR (
                            (
                              "t36"."closes" > 0
                            ) AND (
                              "t36"."depth" <= 0
                            )
                          )
                      ) AS "t40"
                    ) AS "t41"
                  ) AS "t45"
                  WHERE
                    (
                      (
                        "t45"."starts" > 0
                      ) OR (
                        (
                          "t45"."meets" > 0
                        ) AND "t45"."repeats"
                      )
                    )
                    AND "t45"."day" >= "t45"."in_force_from"
                    AND (
                      (
                        "t45"."in_force_until" IS NULL
                      )
                      OR (
                        "t45"."day" < "t45"."in_force_until"
                      )
                    )
                ) AS "t49"
                LEFT OUTER JOIN (
                  SELECT
                    "t2"."clock" AS "first_clock",
                    "t2"."start" AS "first_start_on",
                    "t2"."due" AS "first_due"
                  FROM "due" AS "t2"
                  WHERE
                    "t2"."step" = 0
                ) AS "t20"
                  ON "t49"."clock" = "t20"."first_clock"
                  AND "t49"."inferred_from" = "t20"."first_start_on"
                LEFT OUTER JOIN (
                  SELECT
                    "t2"."clock" AS "second_clock",
                    "t2"."start" AS "second_start_on",
                    "t2"."due" AS "second_due"
                  FROM "due" AS "t2"
                  WHERE
                    "t2"."step" = 1
                ) AS "t21"
                  ON "t49"."clock" = "t21"."second_clock"
                  AND "t20"."first_due" = "t21"."second_start_on"
              ) AS "t51"
            ) AS "t53"
            INNER JOIN "due" AS "t9"
              ON "t53"."clock" = "t9"."clock"
              AND "t53"."step" = "t9"."step"
              AND "t53"."day" = "t9"."start"
            LEFT OUTER JOIN "birthdays" AS "t10"
              ON "t53"."child" = "t10"."child" AND "t9"."young_age" = "t10"."age"
          ) AS "t54"
        ) AS "t56"
        LEFT OUTER JOIN "t27" AS "t29"
          ON "t56"."child" = "t29"."child" AND "t56"."clock" = "t29"."clock"
      ) AS "t57"
    ) AS "t58"
  ) AS "t59"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      "t47"."child",
      "t47"."clock",
      '' AS "thread",
      CAST(NULL AS DATE) AS "started_on",
      CAST(NULL AS DATE) AS "due_on",
      CAST(NULL AS DATE) AS "met_on",
      CAST(NULL AS DATE) AS "ended_on",
      0 AS "step",
      FALSE AS "inferred",
      FALSE AS "certain",
      CASE
        WHEN "t47"."events" > 0
        THEN COALESCE("t47"."unrecorded", "t47"."first_met")
        WHEN "t47"."starts_itself"
        THEN "t47"."unrecorded"
        ELSE "t47"."first_start"
      END AS "unrecorded",
      CAST(NULL AS TEXT) AS "rule",
      CAST(NULL AS TEXT) AS "started_by",
      CAST(NULL AS TEXT) AS "met_by"
    FROM (
      SELECT
        "t46".*
        EXCLUDE ("child_right", "clock_right")
      FROM (
        SELECT
          "t44"."child",
          "t44"."clock",
          "t44"."depth",
          "t44"."events",
          "t44"."judged",
          "t14"."within_spell",
          "t14"."repeats",
          "t14"."starts_itself",
          "t14"."speaks_first",
          "t14"."first_start",
          "t14"."first_met",
          "t14"."last_step",
          "t14"."in_force_from",
          "t14"."in_force_until",
          "t30"."child" AS "child_right",
          "t30"."clock" AS "clock_right",
          "t30"."unrecorded",
          "t30"."unrecorded_since"
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "t39"."child",
              "t39"."clock",
              SUM("t39"."opens" - "t39"."closes") AS "depth",
              SUM(
                CAST((
                  (
                    "t39"."starts" > 0
                  ) OR (
                    "t39"."meets" > 0
                  )
                )
                AND (
                  "t39"."depth" > 0
                )
                AND (
                  (
                    "t39"."closed_on" IS NULL
                  ) OR (
                    "t39"."day" > "t39"."closed_on"
                  )
                ) AS INT)
              ) AS "events",
              SUM(
                CAST((
                  (
                    "t39"."starts" > 0
                  ) OR (
                    "t39"."meets" > 0
                  )
                )
                AND (
                  "t39"."depth" > 0
                )
                AND (
                  (
                    "t39"."closed_on" IS NULL
                  ) OR (
                    "t39"."day" > "t39"."closed_on"
                  )
                )
                AND (
                  (
                    "t39"."day" >= "t39"."in_force_from"
                  )
                  OR (
                    (
                      "t39"."meets" > 0
                    ) AND NOT (
                      "t39"."repeats"
                    )
                  )
                ) AS INT)
              ) AS "judged"
            FROM (
              SELECT
                "t38"."child",
                "t38"."clock",
                "t38"."thread",
                "t38"."day",
                "t38"."rank",
                "t38"."opens",
                "t38"."starts",
                "t38"."meets",
                "t38"."ends",
                "t38"."closes",
                "t38"."latest_only",
                "t38"."kind",
                "t38"."depth",
                "t38"."latest_on",
                "t38"."closed_on",
                "t14"."within_spell",
                "t14"."repeats",
                "t14"."starts_itself",
                "t14"."speaks_first",
                "t14"."first_start",
                "t14"."first_met",
                "t14"."last_step",
                "t14"."in_force_from",
                "t14"."in_force_until"
              FROM (
                SELECT
                  "t34"."child",
                  "t34"."clock",
                  "t34"."thread",
                  "t34"."day",
                  "t34"."rank",
                  "t34"."opens",
                  "t34"."starts",
                  "t34"."meets",
                  "t34"."ends",
                  "t34"."closes",
                  "t34"."latest_only",
                  "t34"."kind",
                  "t34"."depth",
                  "t34"."latest_on",
                  MAX(
                    CASE
                      WHEN (
                        "t34"."closes" > 0
                      ) AND (
                        "t34"."depth" <= 0
                      )
                      THEN "t34"."day"
                      ELSE NULL
                    END
                  ) OVER (
                    PARTITION BY "t34"."child", "t34"."clock"
                    ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                  ) AS "closed_on"
                FROM "t33" AS "t34"
              ) AS "t38"
              INNER JOIN (
                SELECT
                  *
                FROM "clocks" AS "t1"
                WHERE
                  "t1"."within_spell"
              ) AS "t14"
                ON "t38"."clock" = "t14"."clock"
            ) AS "t39"
            GROUP BY
              1,
              2
          ) AS "t42"
          WHERE
            "t42"."depth" > 0 AND "t42"."judged" = 0
        ) AS "t44"
        INNER JOIN (
          SELECT
            *
          FROM "clocks" AS "t1"
          WHERE
            "t1"."within_spell"
        ) AS "t14"
          ON "t44"."clock" = "t14"."clock"
        LEFT OUTER JOIN "t27" AS "t30"
          ON "t44"."child" = "t30"."child" AND "t44"."clock" = "t30"."clock"
      ) AS "t46"
    ) AS "t47"
    WHERE
      (
        "t47"."events" > 0
      )
      OR (
        "t47"."speaks_first"
        AND (
          NOT (
            "t47"."starts_itself"
          ) OR (
            "t47"."unrecorded" IS NOT NULL
          )
        )
      )
  ) AS "t50"
) AS "t61"
LEFT OUTER JOIN "holders" AS "t7"
  ON "t61"."child" = "t7"."child"
  AND COALESCE("t61"."met_on", "t61"."ended_on", MAKE_DATE(9999, 12, 30)) >= "t7"."held_from"
  AND COALESCE("t61"."met_on", "t61"."ended_on", MAKE_DATE(9999, 12, 30)) < "t7"."held_until"
