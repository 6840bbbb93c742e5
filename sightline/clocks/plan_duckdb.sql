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
    SUM("t32"."meets") OVER (
      PARTITION BY "t32"."child", "t32"."clock", "t32"."thread"
      ORDER BY "t32"."day" ASC, "t32"."rank" ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
    ) AS "met_so_far",
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
          ) AS "t20"
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
          ) AS "t19"
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
  "t65"."child",
  "t65"."code" AS "clock",
  "t65"."thread",
  "t65"."started_on",
  "t65"."due_on",
  "t65"."met_on",
  "t65"."ended_on",
  "t65"."step",
  "t65"."inferred",
  "t65"."certain",
  "t65"."unrecorded",
  "t65"."rule",
  "t65"."started_by",
  "t65"."met_by",
  "t65"."worker",
  "t65"."team"
FROM (
  SELECT
    "t64"."child",
    "t64"."clock",
    "t64"."thread",
    "t64"."started_on",
    "t64"."due_on",
    "t64"."met_on",
    "t64"."ended_on",
    "t64"."step",
    "t64"."inferred",
    "t64"."certain",
    "t64"."unrecorded",
    "t64"."rule",
    "t64"."started_by",
    "t64"."met_by",
    "t7"."child" AS "child_right",
    "t7"."worker",
    "t7"."team",
    "t7"."held_from",
    "t7"."held_until",
    "t15"."code"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t61"."child",
        "t61"."clock",
        "t61"."thread",
        "t61"."day" AS "started_on",
        CASE
          WHEN (
            "t61"."young_age" IS NOT NULL
          ) AND (
            "t61"."birthday_on" IS NULL
          )
          THEN CAST(NULL AS DATE)
          WHEN COALESCE("t61"."young_due" < "t61"."birthday_on", FALSE)
          THEN "t61"."young_due"
          ELSE "t61"."due"
        END AS "due_on",
        CASE WHEN "t61"."next_meets" THEN "t61"."next_day" ELSE NULL END AS "met_on",
        CASE WHEN NOT (
          "t61"."next_meets"
        ) THEN "t61"."next_day" ELSE NULL END AS "ended_on",
        "t61"."step",
        "t61"."inferred",
        NOT (
          COALESCE(
            (
              CASE WHEN "t61"."next_meets" THEN "t61"."next_day" ELSE NULL END IS NOT NULL
            )
            AND "t61"."next_latest"
            AND (
              CASE WHEN "t61"."next_meets" THEN "t61"."next_day" ELSE NULL END > CASE
                WHEN (
                  "t61"."young_age" IS NOT NULL
                ) AND (
                  "t61"."birthday_on" IS NULL
                )
                THEN CAST(NULL AS DATE)
                WHEN COALESCE("t61"."young_due" < "t61"."birthday_on", FALSE)
                THEN "t61"."young_due"
                ELSE "t61"."due"
              END
            ),
            FALSE
          )
        )
        AND NOT (
          COALESCE(
            (
              CASE WHEN NOT (
                "t61"."next_meets"
              ) THEN "t61"."next_day" ELSE NULL END > CASE
                WHEN (
                  "t61"."young_age" IS NOT NULL
                ) AND (
                  "t61"."birthday_on" IS NULL
                )
                THEN CAST(NULL AS DATE)
                WHEN COALESCE("t61"."young_due" < "t61"."birthday_on", FALSE)
                THEN "t61"."young_due"
                ELSE "t61"."due"
              END
            )
            AND (
              "t61"."latest_on" >= CASE WHEN NOT (
                "t61"."next_meets"
              ) THEN "t61"."next_day" ELSE NULL END
            ),
            FALSE
          )
        )
        AND (
          CASE
            WHEN (
              "t61"."young_age" IS NOT NULL
            ) AND (
              "t61"."birthday_on" IS NULL
            )
            THEN CAST(NULL AS DATE)
            WHEN COALESCE("t61"."young_due" < "t61"."birthday_on", FALSE)
            THEN "t61"."young_due"
            ELSE "t61"."due"
          END IS NOT NULL
        ) AS "certain",
        CASE
          WHEN NOT (
            "t61"."next_meets"
          )
          AND (
            (
              "t61"."next_day" IS NULL
            )
            OR (
              "t61"."next_day" > "t61"."unrecorded_since"
            )
          )
          THEN "t61"."unrecorded"
          ELSE NULL
        END AS "unrecorded",
        CASE
          WHEN COALESCE("t61"."young_due" < "t61"."birthday_on", FALSE)
          THEN "t61"."young_rule"
          ELSE "t61"."rule"
        END AS "rule",
        "t61"."kind" AS "started_by",
        CASE WHEN "t61"."next_meets" THEN "t61"."next_kind" ELSE NULL END AS "met_by"
      FROM (
        SELECT
          "t60".*
          EXCLUDE ("child_right", "clock_right")
        FROM (
          SELECT
            "t58"."child",
            "t58"."clock",
            "t58"."thread",
            "t58"."day",
            "t58"."rank",
            "t58"."opens",
            "t58"."starts",
            "t58"."meets",
            "t58"."ends",
            "t58"."closes",
            "t58"."latest_only",
            "t58"."kind",
            "t58"."depth",
            "t58"."met_so_far",
            "t58"."latest_on",
            "t58"."code",
            "t58"."within_spell",
            "t58"."repeats",
            "t58"."starts_itself",
            "t58"."speaks_first",
            "t58"."first_start",
            "t58"."first_met",
            "t58"."last_step",
            "t58"."in_force_from",
            "t58"."in_force_until",
            "t58"."next_day",
            "t58"."next_meets",
            "t58"."next_kind",
            "t58"."next_latest",
            "t58"."ladder_start",
            "t58"."met_at_start",
            "t58"."met_at_first",
            "t58"."climbed",
            "t58"."inferred",
            "t58"."inferred_from",
            "t58"."first_clock",
            "t58"."first_start_on",
            "t58"."first_due",
            "t58"."step",
            "t58"."start",
            "t58"."due",
            "t58"."rule",
            "t58"."young_due",
            "t58"."young_rule",
            "t58"."young_age",
            "t58"."age",
            "t58"."birthday_on",
            "t29"."child" AS "child_right",
            "t29"."clock" AS "clock_right",
            "t29"."unrecorded",
            "t29"."unrecorded_since"
          FROM (
            SELECT
              "t56".*
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
                "t53"."met_so_far",
                "t53"."latest_on",
                "t53"."code",
                "t53"."within_spell",
                "t53"."repeats",
                "t53"."starts_itself",
                "t53"."speaks_first",
                "t53"."first_start",
                "t53"."first_met",
                "t53"."last_step",
                "t53"."in_force_from",
                "t53"."in_force_until",
                "t53"."next_day",
                "t53"."next_meets",
                "t53"."next_kind",
                "t53"."next_latest",
                "t53"."ladder_start",
                "t53"."met_at_start",
                "t53"."met_at_first",
                "t53"."climbed",
                "t53"."inferred",
                "t53"."inferred_from",
                "t53"."first_clock",
                "t53"."first_start_on",
                "t53"."first_due",
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
                  "t48"."child",
                  "t48"."clock",
                  "t48"."thread",
                  "t48"."day",
                  "t48"."rank",
                  "t48"."opens",
                  "t48"."starts",
                  "t48"."meets",
                  "t48"."ends",
                  "t48"."closes",
                  "t48"."latest_only",
                  "t48"."kind",
                  "t48"."depth",
                  "t48"."met_so_far",
                  "t48"."latest_on",
                  "t48"."code",
                  "t48"."within_spell",
                  "t48"."repeats",
                  "t48"."starts_itself",
                  "t48"."speaks_first",
                  "t48"."first_start",
                  "t48"."first_met",
                  "t48"."last_step",
                  "t48"."in_force_from",
                  "t48"."in_force_until",
                  "t48"."next_day",
                  "t48"."next_meets",
                  "t48"."next_kind",
                  "t48"."next_latest",
                  "t48"."ladder_start",
                  "t48"."met_at_start",
                  "t48"."met_at_first",
                  "t48"."climbed",
                  "t48"."inferred",
                  "t48"."inferred_from",
                  "t48"."first_clock",
                  "t48"."first_start_on",
                  "t48"."first_due",
                  CAST(LEAST(
                    CASE
                      WHEN "t48"."inferred"
                      THEN GREATEST(
                        "t48"."climbed",
                        CASE
                          WHEN "t48"."day" <= "t48"."first_due"
                          THEN 1
                          ELSE CAST("t48"."last_step" AS BIGINT)
                        END
                      )
                      ELSE "t48"."climbed"
                    END,
                    "t48"."last_step"
                  ) AS INT) AS "step"
                FROM (
                  SELECT
                    "t47"."child",
                    "t47"."clock",
                    "t47"."thread",
                    "t47"."day",
                    "t47"."rank",
                    "t47"."opens",
                    "t47"."starts",
                    "t47"."meets",
                    "t47"."ends",
                    "t47"."closes",
                    "t47"."latest_only",
                    "t47"."kind",
                    "t47"."depth",
                    "t47"."met_so_far",
                    "t47"."latest_on",
                    "t47"."code",
                    "t47"."within_spell",
                    "t47"."repeats",
                    "t47"."starts_itself",
                    "t47"."speaks_first",
                    "t47"."first_start",
                    "t47"."first_met",
                    "t47"."last_step",
                    "t47"."in_force_from",
                    "t47"."in_force_until",
                    "t47"."next_day",
                    "t47"."next_meets",
                    "t47"."next_kind",
                    "t47"."next_latest",
                    "t47"."ladder_start",
                    "t47"."met_at_start",
                    "t47"."met_at_first",
                    "t47"."climbed",
                    "t47"."inferred",
                    "t47"."inferred_from",
                    "t21"."first_clock",
                    "t21"."first_start_on",
                    "t21"."first_due"
                  FROM (
                    SELECT
                      "t42"."child",
                      "t42"."clock",
                      "t42"."thread",
                      "t42"."day",
                      "t42"."rank",
                      "t42"."opens",
                      "t42"."starts",
                      "t42"."meets",
                      "t42"."ends",
                      "t42"."closes",
                      "t42"."latest_only",
                      "t42"."kind",
                      "t42"."depth",
                      "t42"."met_so_far",
                      "t42"."latest_on",
                      "t42"."code",
                      "t42"."within_spell",
                      "t42"."repeats",
                      "t42"."starts_itself",
                      "t42"."speaks_first",
                      "t42"."first_start",
                      "t42"."first_met",
                      "t42"."last_step",
                      "t42"."in_force_from",
                      "t42"."in_force_until",
                      "t42"."next_day",
                      "t42"."next_meets",
                      "t42"."next_kind",
                      "t42"."next_latest",
                      "t42"."ladder_start",
                      "t42"."met_at_start",
                      "t42"."met_at_first",
                      "t42"."met_so_far" - COALESCE("t42"."met_at_start", "t42"."met_at_first" - 1) AS "climbed",
                      (
                        "t42"."meets" > 0
                      ) AND "t42"."latest_only" AND (
                        "t42"."last_step" > 0
                      ) AS "inferred",
                      CASE
                        WHEN (
                          "t42"."meets" > 0
                        ) AND "t42"."latest_only" AND (
                          "t42"."last_step" > 0
                        )
                        THEN "t42"."ladder_start"
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
                        "t41"."met_so_far",
                        "t41"."latest_on",
                        "t41"."code",
                        "t41"."within_spell",
                        "t41"."repeats",
                        "t41"."starts_itself",
                        "t41"."speaks_first",
                        "t41"."first_start",
                        "t41"."first_met",
                        "t41"."last_step",
                        "t41"."in_force_from",
                        "t41"."in_force_until",
                        LEAD("t41"."day", 1) OVER (
                          PARTITION BY "t41"."child", "t41"."clock", "t41"."thread"
                          ORDER BY "t41"."day" ASC, "t41"."rank" ASC
                          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                        ) AS "next_day",
                        COALESCE(
                          LEAD("t41"."meets", 1) OVER (
                            PARTITION BY "t41"."child", "t41"."clock", "t41"."thread"
                            ORDER BY "t41"."day" ASC, "t41"."rank" ASC
                            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                          ) > 0,
                          FALSE
                        ) AS "next_meets",
                        LEAD("t41"."kind", 1) OVER (
                          PARTITION BY "t41"."child", "t41"."clock", "t41"."thread"
                          ORDER BY "t41"."day" ASC, "t41"."rank" ASC
                          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                        ) AS "next_kind",
                        LEAD("t41"."latest_only", 1) OVER (
                          PARTITION BY "t41"."child", "t41"."clock", "t41"."thread"
                          ORDER BY "t41"."day" ASC, "t41"."rank" ASC
                          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                        ) AS "next_latest",
                        MAX(CASE WHEN "t41"."starts" > 0 THEN "t41"."day" ELSE NULL END) OVER (
                          PARTITION BY "t41"."child", "t41"."clock", "t41"."thread"
                          ORDER BY "t41"."day" ASC, "t41"."rank" ASC
                          ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                        ) AS "ladder_start",
                        MAX(CASE WHEN "t41"."starts" > 0 THEN "t41"."met_so_far" ELSE NULL END) OVER (
                          PARTITION BY "t41"."child", "t41"."clock", "t41"."thread"
                          ORDER BY "t41"."day" ASC, "t41"."rank" ASC
                          ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                        ) AS "met_at_start",
                        MIN("t41"."met_so_far") OVER (
                          PARTITION BY "t41"."child", "t41"."clock", "t41"."thread"
                          ORDER BY "t41"."day" ASC, "t41"."rank" ASC
                          ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                        ) AS "met_at_first"
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
                            "t35"."met_so_far",
                            "t35"."latest_on",
                            "t8"."code",
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
                        ) AS "t37"
                        WHERE
                          (
                            (
                              "t37"."starts" > 0
                            )
                            AND (
                              NOT (
                                "t37"."within_spell"
                              ) OR (
                                "t37"."depth" > 0
                              )
                            )
                          )
                          OR (
                            (
                              "t37"."meets" > 0
                            )
                            AND (
                              NOT (
                                "t37"."within_spell"
                              ) OR (
                                "t37"."depth" > 0
                              )
                            )
                          )
                          OR (
                            "t37"."ends" > 0
                          )
                          OR (
                            (
                              "t37"."closes" > 0
                            ) AND (
                              "t37"."depth" <= 0
                            )
                          )
                      ) AS "t41"
                    ) AS "t42"
                    WHERE
                      (
                        (
                          "t42"."starts" > 0
                        ) OR (
                          (
                            "t42"."meets" > 0
                          ) AND "t42"."repeats"
                        )
                      )
                      AND "t42"."day" >= "t42"."in_force_from"
                      AND (
                        (
                          "t42"."in_force_until" IS NULL
                        )
                        OR (
                          "t42"."day" < "t42"."in_force_until"
                        )
                      )
                  ) AS "t47"
                  LEFT OUTER JOIN (
                    SELECT
                      "t2"."clock" AS "first_clock",
                      "t2"."start" AS "first_start_on",
                      "t2"."due" AS "first_due"
                    FROM "due" AS "t2"
                    WHERE
                      "t2"."step" = 0
                  ) AS "t21"
                    ON "t47"."clock" = "t21"."first_clock"
                    AND "t47"."inferred_from" = "t21"."first_start_on"
                ) AS "t48"
              ) AS "t53"
              INNER JOIN "due" AS "t9"
                ON "t53"."clock" = "t9"."clock"
                AND "t53"."step" = "t9"."step"
                AND "t53"."day" = "t9"."start"
              LEFT OUTER JOIN "birthdays" AS "t10"
                ON "t53"."child" = "t10"."child" AND "t9"."young_age" = "t10"."age"
            ) AS "t56"
          ) AS "t58"
          LEFT OUTER JOIN "t27" AS "t29"
            ON "t58"."child" = "t29"."child" AND "t58"."clock" = "t29"."clock"
        ) AS "t60"
      ) AS "t61"
    ) AS "t62"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        "t55"."child",
        "t55"."clock",
        '' AS "thread",
        CAST(NULL AS DATE) AS "started_on",
        CAST(NULL AS DATE) AS "due_on",
        CAST(NULL AS DATE) AS "met_on",
        CAST(NULL AS DATE) AS "ended_on",
        0 AS "step",
        FALSE AS "inferred",
        FALSE AS "certain",
        CASE
          WHEN "t55"."events" > 0
          THEN COALESCE("t55"."unrecorded", "t55"."first_met")
          WHEN "t55"."starts_itself"
          THEN "t55"."unrecorded"
          ELSE "t55"."first_start"
        END AS "unrecorded",
        CAST(NULL AS TEXT) AS "rule",
        CAST(NULL AS TEXT) AS "started_by",
        CAST(NULL AS TEXT) AS "met_by"
      FROM (
        SELECT
          "t54".*
          EXCLUDE ("child_right", "clock_right")
        FROM (
          SELECT
            "t51"."child",
            "t51"."clock",
            "t51"."events",
            "t51"."judged",
            "t16"."code",
            "t16"."within_spell",
            "t16"."repeats",
            "t16"."starts_itself",
            "t16"."speaks_first",
            "t16"."first_start",
            "t16"."first_met",
            "t16"."last_step",
            "t16"."in_force_from",
            "t16"."in_force_until",
            "t30"."child" AS "child_right",
            "t30"."clock" AS "clock_right",
            "t30"."unrecorded",
            "t30"."unrecorded_since"
          FROM (
            SELECT
              *
            FROM (
              SELECT
                "t45"."child",
                "t45"."clock",
                SUM(
                  CAST((
                    (
                      "t45"."starts" > 0
                    ) OR (
                      "t45"."meets" > 0
                    )
                  )
                  AND (
                    "t45"."depth" > 0
                  )
                  AND (
                    (
                      "t45"."closed_on" IS NULL
                    ) OR (
                      "t45"."day" > "t45"."closed_on"
                    )
                  ) AS INT)
                ) AS "events",
                SUM(
                  CAST((
                    (
                      "t45"."starts" > 0
                    ) OR (
                      "t45"."meets" > 0
                    )
                  )
                  AND (
                    "t45"."depth" > 0
                  )
                  AND (
                    (
                      "t45"."closed_on" IS NULL
                    ) OR (
                      "t45"."day" > "t45"."closed_on"
                    )
                  )
                  AND (
                    (
                      "t45"."day" >= "t45"."in_force_from"
                    )
                    OR (
                      (
                        "t45"."meets" > 0
                      ) AND NOT (
                        "t45"."repeats"
                      )
                    )
                  ) AS INT)
                ) AS "judged"
              FROM (
                SELECT
                  "t44"."child",
                  "t44"."clock",
                  "t44"."thread",
                  "t44"."day",
                  "t44"."rank",
                  "t44"."opens",
                  "t44"."starts",
                  "t44"."meets",
                  "t44"."ends",
                  "t44"."closes",
                  "t44"."latest_only",
                  "t44"."kind",
                  "t44"."depth",
                  "t44"."met_so_far",
                  "t44"."latest_on",
                  "t44"."closed_on",
                  "t16"."code",
                  "t16"."within_spell",
                  "t16"."repeats",
                  "t16"."starts_itself",
                  "t16"."speaks_first",
                  "t16"."first_start",
                  "t16"."first_met",
                  "t16"."last_step",
                  "t16"."in_force_from",
                  "t16"."in_force_until"
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
                    "t40"."met_so_far",
                    "t40"."latest_on",
                    MAX(
                      CASE
                        WHEN (
                          "t40"."closes" > 0
                        ) AND (
                          "t40"."depth" <= 0
                        )
                        THEN "t40"."day"
                        ELSE NULL
                      END
                    ) OVER (
                      PARTITION BY "t40"."child", "t40"."clock"
                      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                    ) AS "closed_on"
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
                      "t35"."met_so_far",
                      "t35"."latest_on"
                    FROM "t33" AS "t35"
                    SEMI JOIN (
                      SELECT
                        *
                      FROM (
                        SELECT
                          "t34"."child",
                          "t34"."clock",
                          SUM("t34"."opens" - "t34"."closes") AS "depth"
                        FROM "t33" AS "t34"
                        GROUP BY
                          1,
                          2
                      ) AS "t36"
                      WHERE
                        "t36"."depth" > 0
                    ) AS "t39"
                      ON "t35"."child" = "t39"."child" AND "t35"."clock" = "t39"."clock"
                  ) AS "t40"
                ) AS "t44"
                INNER JOIN (
                  SELECT
                    *
                  FROM "clocks" AS "t1"
                  WHERE
                    "t1"."within_spell"
                ) AS "t16"
                  ON "t44"."clock" = "t16"."clock"
              ) AS "t45"
              GROUP BY
                1,
                2
            ) AS "t49"
            WHERE
              "t49"."judged" = 0
          ) AS "t51"
          INNER JOIN (
            SELECT
              *
            FROM "clocks" AS "t1"
            WHERE
              "t1"."within_spell"
          ) AS "t16"
            ON "t51"."clock" = "t16"."clock"
          LEFT OUTER JOIN "t27" AS "t30"
            ON "t51"."child" = "t30"."child" AND "t51"."clock" = "t30"."clock"
        ) AS "t54"
      ) AS "t55"
      WHERE
        (
          "t55"."events" > 0
        )
        OR (
          "t55"."speaks_first"
          AND (
            NOT (
              "t55"."starts_itself"
            ) OR (
              "t55"."unrecorded" IS NOT NULL
            )
          )
        )
    ) AS "t59"
  ) AS "t64"
  LEFT OUTER JOIN "holders" AS "t7"
    ON "t64"."child" = "t7"."child"
    AND COALESCE("t64"."met_on", "t64"."ended_on", MAKE_DATE(9999, 12, 30)) >= "t7"."held_from"
    AND COALESCE("t64"."met_on", "t64"."ended_on", MAKE_DATE(9999, 12, 30)) < "t7"."held_until"
  INNER JOIN (
    SELECT
      "t1"."clock",
      "t1"."code"
    FROM "clocks" AS "t1"
  ) AS "t15"
    ON "t64"."clock" = "t15"."clock"
) AS "t65"
