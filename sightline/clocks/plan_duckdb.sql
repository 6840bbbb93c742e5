WITH "t29" AS (
  SELECT
    "t27"."child",
    "t27"."clock",
    MIN("t27"."of") AS "unrecorded",
    MIN(COALESCE("t27"."since", MAKE_DATE(1, 1, 1))) AS "unrecorded_since"
  FROM (
    SELECT
      "t11"."child",
      "t11"."of",
      "t11"."since",
      "t24"."kind",
      "t24"."clock"
    FROM "unrecorded" AS "t11"
    INNER JOIN (
      SELECT
        "t5"."kind",
        "t5"."clock"
      FROM "roles" AS "t5"
      WHERE
        "t5"."meets" > 0
    ) AS "t24"
      ON "t11"."of" = "t24"."kind"
  ) AS "t27"
  GROUP BY
    1,
    2
), "t35" AS (
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
    SUM("t34"."opens" - "t34"."closes") OVER (
      PARTITION BY "t34"."child", "t34"."clock", "t34"."thread"
      ORDER BY "t34"."day" ASC, "t34"."rank" ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
    ) AS "depth",
    SUM("t34"."meets") OVER (
      PARTITION BY "t34"."child", "t34"."clock", "t34"."thread"
      ORDER BY "t34"."day" ASC, "t34"."rank" ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
    ) AS "met_so_far",
    MAX(
      CASE
        WHEN (
          "t34"."meets" > 0
        ) AND "t34"."latest_only"
        THEN "t34"."day"
        ELSE NULL
      END
    ) OVER (
      PARTITION BY "t34"."child", "t34"."clock", "t34"."thread"
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) AS "latest_on"
  FROM (
    SELECT
      "t33"."child",
      "t33"."clock",
      "t33"."thread",
      "t33"."day",
      "t33"."rank",
      SUM("t33"."opens") AS "opens",
      MAX("t33"."starts") AS "starts",
      MAX("t33"."meets") AS "meets",
      MAX("t33"."ends") AS "ends",
      SUM("t33"."closes") AS "closes",
      BOOL_OR(CAST("t33"."latest_only" AS BOOLEAN)) AS "latest_only",
      MAX("t33"."kind") FILTER(WHERE
        (
          "t33"."starts" + "t33"."meets" + "t33"."ends" + "t33"."closes"
        ) > 0) AS "kind"
    FROM (
      SELECT
        "t28"."child",
        "t28"."kind",
        CASE WHEN "t28"."threaded" THEN "t28"."thread" ELSE '' END AS "thread",
        "t28"."latest_only",
        "t28"."day",
        "t28"."edge",
        "t28"."clock",
        "t28"."threaded",
        "t28"."opens",
        CASE WHEN "t28"."day" = MAKE_DATE(1, 1, 1) THEN 0 ELSE "t28"."starts" END AS "starts",
        "t28"."meets",
        "t28"."ends",
        "t28"."closes",
        CASE
          WHEN (
            "t28"."opens" + "t28"."starts"
          ) > 0
          THEN 0
          WHEN "t28"."meets" > 0
          THEN 1
          ELSE 2
        END AS "rank"
      FROM (
        SELECT
          "t26"."child",
          "t26"."kind",
          "t26"."thread",
          "t26"."latest_only",
          "t26"."day",
          "t26"."edge",
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
          ) AS "t21"
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
          ) AS "t20"
        ) AS "t26"
        INNER JOIN "roles" AS "t12"
          ON "t26"."kind" = "t12"."kind" AND "t26"."edge" = "t12"."edge"
      ) AS "t28"
    ) AS "t33"
    GROUP BY
      1,
      2,
      3,
      4,
      5
  ) AS "t34"
)
SELECT
  "t67"."child",
  "t67"."code" AS "clock",
  "t67"."thread",
  "t67"."started_on",
  "t67"."due_on",
  "t67"."met_on",
  "t67"."ended_on",
  "t67"."step",
  "t67"."inferred",
  "t67"."certain",
  "t67"."unrecorded",
  "t67"."rule",
  "t67"."started_by",
  "t67"."met_by",
  "t67"."worker",
  "t67"."team"
FROM (
  SELECT
    "t66"."child",
    "t66"."clock",
    "t66"."thread",
    "t66"."started_on",
    "t66"."due_on",
    "t66"."met_on",
    "t66"."ended_on",
    "t66"."step",
    "t66"."inferred",
    "t66"."certain",
    "t66"."unrecorded",
    "t66"."rule",
    "t66"."started_by",
    "t66"."met_by",
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
        "t63"."child",
        "t63"."clock",
        "t63"."thread",
        "t63"."day" AS "started_on",
        CASE
          WHEN (
            "t63"."young_age" IS NOT NULL
          ) AND (
            "t63"."birthday_on" IS NULL
          )
          THEN CAST(NULL AS DATE)
          WHEN COALESCE("t63"."young_due" < "t63"."birthday_on", FALSE)
          THEN "t63"."young_due"
          ELSE "t63"."due"
        END AS "due_on",
        CASE WHEN "t63"."next_meets" THEN "t63"."next_day" ELSE NULL END AS "met_on",
        CASE WHEN NOT (
          "t63"."next_meets"
        ) THEN "t63"."next_day" ELSE NULL END AS "ended_on",
        "t63"."step",
        "t63"."inferred",
        NOT (
          COALESCE(
            (
              CASE WHEN "t63"."next_meets" THEN "t63"."next_day" ELSE NULL END IS NOT NULL
            )
            AND "t63"."next_latest"
            AND (
              CASE WHEN "t63"."next_meets" THEN "t63"."next_day" ELSE NULL END > CASE
                WHEN (
                  "t63"."young_age" IS NOT NULL
                ) AND (
                  "t63"."birthday_on" IS NULL
                )
                THEN CAST(NULL AS DATE)
                WHEN COALESCE("t63"."young_due" < "t63"."birthday_on", FALSE)
                THEN "t63"."young_due"
                ELSE "t63"."due"
              END
            ),
            FALSE
          )
        )
        AND NOT (
          COALESCE(
            (
              CASE WHEN NOT (
                "t63"."next_meets"
              ) THEN "t63"."next_day" ELSE NULL END > CASE
                WHEN (
                  "t63"."young_age" IS NOT NULL
                ) AND (
                  "t63"."birthday_on" IS NULL
                )
                THEN CAST(NULL AS DATE)
                WHEN COALESCE("t63"."young_due" < "t63"."birthday_on", FALSE)
                THEN "t63"."young_due"
                ELSE "t63"."due"
              END
            )
            AND (
              "t63"."latest_on" >= CASE WHEN NOT (
                "t63"."next_meets"
              ) THEN "t63"."next_day" ELSE NULL END
            ),
            FALSE
          )
        )
        AND (
          CASE
            WHEN (
              "t63"."young_age" IS NOT NULL
            ) AND (
              "t63"."birthday_on" IS NULL
            )
            THEN CAST(NULL AS DATE)
            WHEN COALESCE("t63"."young_due" < "t63"."birthday_on", FALSE)
            THEN "t63"."young_due"
            ELSE "t63"."due"
          END IS NOT NULL
        ) AS "certain",
        CASE
          WHEN NOT (
            "t63"."next_meets"
          )
          AND (
            (
              "t63"."next_day" IS NULL
            )
            OR (
              "t63"."next_day" > "t63"."unrecorded_since"
            )
          )
          THEN "t63"."unrecorded"
          ELSE NULL
        END AS "unrecorded",
        CASE
          WHEN COALESCE("t63"."young_due" < "t63"."birthday_on", FALSE)
          THEN "t63"."young_rule"
          ELSE "t63"."rule"
        END AS "rule",
        "t63"."kind" AS "started_by",
        CASE WHEN "t63"."next_meets" THEN "t63"."next_kind" ELSE NULL END AS "met_by"
      FROM (
        SELECT
          "t62".*
          EXCLUDE ("child_right", "clock_right")
        FROM (
          SELECT
            "t60"."child",
            "t60"."clock",
            "t60"."thread",
            "t60"."day",
            "t60"."rank",
            "t60"."opens",
            "t60"."starts",
            "t60"."meets",
            "t60"."ends",
            "t60"."closes",
            "t60"."latest_only",
            "t60"."kind",
            "t60"."depth",
            "t60"."met_so_far",
            "t60"."latest_on",
            "t60"."code",
            "t60"."within_spell",
            "t60"."repeats",
            "t60"."starts_itself",
            "t60"."speaks_first",
            "t60"."first_start",
            "t60"."first_met",
            "t60"."last_step",
            "t60"."in_force_from",
            "t60"."in_force_until",
            "t60"."next_day",
            "t60"."next_meets",
            "t60"."next_kind",
            "t60"."next_latest",
            "t60"."ladder_start",
            "t60"."met_at_start",
            "t60"."met_at_first",
            "t60"."climbed",
            "t60"."inferred",
            "t60"."inferred_from",
            "t60"."first_clock",
            "t60"."first_start_on",
            "t60"."first_due",
            "t60"."second_clock",
            "t60"."second_start_on",
            "t60"."second_due",
            "t60"."step",
            "t60"."start",
            "t60"."due",
            "t60"."rule",
            "t60"."young_due",
            "t60"."young_rule",
            "t60"."young_age",
            "t60"."age",
            "t60"."birthday_on",
            "t31"."child" AS "child_right",
            "t31"."clock" AS "clock_right",
            "t31"."unrecorded",
            "t31"."unrecorded_since"
          FROM (
            SELECT
              "t58".*
              EXCLUDE ("child_right")
            FROM (
              SELECT
                "t55"."child",
                "t55"."clock",
                "t55"."thread",
                "t55"."day",
                "t55"."rank",
                "t55"."opens",
                "t55"."starts",
                "t55"."meets",
                "t55"."ends",
                "t55"."closes",
                "t55"."latest_only",
                "t55"."kind",
                "t55"."depth",
                "t55"."met_so_far",
                "t55"."latest_on",
                "t55"."code",
                "t55"."within_spell",
                "t55"."repeats",
                "t55"."starts_itself",
                "t55"."speaks_first",
                "t55"."first_start",
                "t55"."first_met",
                "t55"."last_step",
                "t55"."in_force_from",
                "t55"."in_force_until",
                "t55"."next_day",
                "t55"."next_meets",
                "t55"."next_kind",
                "t55"."next_latest",
                "t55"."ladder_start",
                "t55"."met_at_start",
                "t55"."met_at_first",
                "t55"."climbed",
                "t55"."inferred",
                "t55"."inferred_from",
                "t55"."first_clock",
                "t55"."first_start_on",
                "t55"."first_due",
                "t55"."second_clock",
                "t55"."second_start_on",
                "t55"."second_due",
                "t55"."step",
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
                  "t50"."child",
                  "t50"."clock",
                  "t50"."thread",
                  "t50"."day",
                  "t50"."rank",
                  "t50"."opens",
                  "t50"."starts",
                  "t50"."meets",
                  "t50"."ends",
                  "t50"."closes",
                  "t50"."latest_only",
                  "t50"."kind",
                  "t50"."depth",
                  "t50"."met_so_far",
                  "t50"."latest_on",
                  "t50"."code",
                  "t50"."within_spell",
                  "t50"."repeats",
                  "t50"."starts_itself",
                  "t50"."speaks_first",
                  "t50"."first_start",
                  "t50"."first_met",
                  "t50"."last_step",
                  "t50"."in_force_from",
                  "t50"."in_force_until",
                  "t50"."next_day",
                  "t50"."next_meets",
                  "t50"."next_kind",
                  "t50"."next_latest",
                  "t50"."ladder_start",
                  "t50"."met_at_start",
                  "t50"."met_at_first",
                  "t50"."climbed",
                  "t50"."inferred",
                  "t50"."inferred_from",
                  "t50"."first_clock",
                  "t50"."first_start_on",
                  "t50"."first_due",
                  "t50"."second_clock",
                  "t50"."second_start_on",
                  "t50"."second_due",
                  CAST(LEAST(
                    CASE
                      WHEN "t50"."inferred"
                      THEN GREATEST(
                        "t50"."climbed",
                        CASE
                          WHEN "t50"."day" <= "t50"."first_due"
                          THEN 1
                          WHEN "t50"."day" <= "t50"."second_due"
                          THEN 2
                          ELSE CAST("t50"."last_step" AS BIGINT)
                        END
                      )
                      ELSE "t50"."climbed"
                    END,
                    "t50"."last_step"
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
                    "t49"."met_so_far",
                    "t49"."latest_on",
                    "t49"."code",
                    "t49"."within_spell",
                    "t49"."repeats",
                    "t49"."starts_itself",
                    "t49"."speaks_first",
                    "t49"."first_start",
                    "t49"."first_met",
                    "t49"."last_step",
                    "t49"."in_force_from",
                    "t49"."in_force_until",
                    "t49"."next_day",
                    "t49"."next_meets",
                    "t49"."next_kind",
                    "t49"."next_latest",
                    "t49"."ladder_start",
                    "t49"."met_at_start",
                    "t49"."met_at_first",
                    "t49"."climbed",
                    "t49"."inferred",
                    "t49"."inferred_from",
                    "t22"."first_clock",
                    "t22"."first_start_on",
                    "t22"."first_due",
                    "t23"."second_clock",
                    "t23"."second_start_on",
                    "t23"."second_due"
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
                      "t44"."code",
                      "t44"."within_spell",
                      "t44"."repeats",
                      "t44"."starts_itself",
                      "t44"."speaks_first",
                      "t44"."first_start",
                      "t44"."first_met",
                      "t44"."last_step",
                      "t44"."in_force_from",
                      "t44"."in_force_until",
                      "t44"."next_day",
                      "t44"."next_meets",
                      "t44"."next_kind",
                      "t44"."next_latest",
                      "t44"."ladder_start",
                      "t44"."met_at_start",
                      "t44"."met_at_first",
                      "t44"."met_so_far" - COALESCE("t44"."met_at_start", "t44"."met_at_first" - 1) AS "climbed",
                      (
                        "t44"."meets" > 0
                      ) AND "t44"."latest_only" AND (
                        "t44"."last_step" > 0
                      ) AS "inferred",
                      CASE
                        WHEN (
                          "t44"."meets" > 0
                        ) AND "t44"."latest_only" AND (
                          "t44"."last_step" > 0
                        )
                        THEN "t44"."ladder_start"
                        ELSE NULL
                      END AS "inferred_from"
                    FROM (
                      SELECT
                        "t43"."child",
                        "t43"."clock",
                        "t43"."thread",
                        "t43"."day",
                        "t43"."rank",
                        "t43"."opens",
                        "t43"."starts",
                        "t43"."meets",
                        "t43"."ends",
                        "t43"."closes",
                        "t43"."latest_only",
                        "t43"."kind",
                        "t43"."depth",
                        "t43"."met_so_far",
                        "t43"."latest_on",
                        "t43"."code",
                        "t43"."within_spell",
                        "t43"."repeats",
                        "t43"."starts_itself",
                        "t43"."speaks_first",
                        "t43"."first_start",
                        "t43"."first_met",
                        "t43"."last_step",
                        "t43"."in_force_from",
                        "t43"."in_force_until",
                        LEAD("t43"."day", 1) OVER (
                          PARTITION BY "t43"."child", "t43"."clock", "t43"."thread"
                          ORDER BY "t43"."day" ASC, "t43"."rank" ASC
                          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                        ) AS "next_day",
                        COALESCE(
                          LEAD("t43"."meets", 1) OVER (
                            PARTITION BY "t43"."child", "t43"."clock", "t43"."thread"
                            ORDER BY "t43"."day" ASC, "t43"."rank" ASC
                            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                          ) > 0,
                          FALSE
                        ) AS "next_meets",
                        LEAD("t43"."kind", 1) OVER (
                          PARTITION BY "t43"."child", "t43"."clock", "t43"."thread"
                          ORDER BY "t43"."day" ASC, "t43"."rank" ASC
                          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                        ) AS "next_kind",
                        LEAD("t43"."latest_only", 1) OVER (
                          PARTITION BY "t43"."child", "t43"."clock", "t43"."thread"
                          ORDER BY "t43"."day" ASC, "t43"."rank" ASC
                          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                        ) AS "next_latest",
                        MAX(CASE WHEN "t43"."starts" > 0 THEN "t43"."day" ELSE NULL END) OVER (
                          PARTITION BY "t43"."child", "t43"."clock", "t43"."thread"
                          ORDER BY "t43"."day" ASC, "t43"."rank" ASC
                          ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                        ) AS "ladder_start",
                        MAX(CASE WHEN "t43"."starts" > 0 THEN "t43"."met_so_far" ELSE NULL END) OVER (
                          PARTITION BY "t43"."child", "t43"."clock", "t43"."thread"
                          ORDER BY "t43"."day" ASC, "t43"."rank" ASC
                          ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                        ) AS "met_at_start",
                        MIN("t43"."met_so_far") OVER (
                          PARTITION BY "t43"."child", "t43"."clock", "t43"."thread"
                          ORDER BY "t43"."day" ASC, "t43"."rank" ASC
                          ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                        ) AS "met_at_first"
                      FROM (
                        SELECT
                          *
                        FROM (
                          SELECT
                            "t37"."child",
                            "t37"."clock",
                            "t37"."thread",
                            "t37"."day",
                            "t37"."rank",
                            "t37"."opens",
                            "t37"."starts",
                            "t37"."meets",
                            "t37"."ends",
                            "t37"."closes",
                            "t37"."latest_only",
                            "t37"."kind",
                            "t37"."depth",
                            "t37"."met_so_far",
                            "t37"."latest_on",
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
                          FROM "t35" AS "t37"
                          INNER JOIN "clocks" AS "t8"
                            ON "t37"."clock" = "t8"."clock"
                        ) AS "t39"
                        WHERE
                          (
                            (
                              "t39"."starts" > 0
                            )
                            AND (
                              NOT (
                                "t39"."within_spell"
                              ) OR (
                                "t39"."depth" > 0
                              )
                            )
                          )
                          OR (
                            (
                              "t39"."meets" > 0
                            )
                            AND (
                              NOT (
                                "t39"."within_spell"
                              ) OR (
                                "t39"."depth" > 0
                              )
                            )
                          )
                          OR (
                            "t39"."ends" > 0
                          )
                          OR (
                            (
                              "t39"."closes" > 0
                            ) AND (
                              "t39"."depth" <= 0
                            )
                          )
                      ) AS "t43"
                    ) AS "t44"
                    WHERE
                      (
                        (
                          "t44"."starts" > 0
                        ) OR (
                          (
                            "t44"."meets" > 0
                          ) AND "t44"."repeats"
                        )
                      )
                      AND "t44"."day" >= "t44"."in_force_from"
                      AND (
                        (
                          "t44"."in_force_until" IS NULL
                        )
                        OR (
                          "t44"."day" < "t44"."in_force_until"
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
                  ) AS "t22"
                    ON "t49"."clock" = "t22"."first_clock"
                    AND "t49"."inferred_from" = "t22"."first_start_on"
                  LEFT OUTER JOIN (
                    SELECT
                      "t2"."clock" AS "second_clock",
                      "t2"."start" AS "second_start_on",
                      "t2"."due" AS "second_due"
                    FROM "due" AS "t2"
                    WHERE
                      "t2"."step" = 1
                  ) AS "t23"
                    ON "t49"."clock" = "t23"."second_clock"
                    AND "t22"."first_due" = "t23"."second_start_on"
                ) AS "t50"
              ) AS "t55"
              INNER JOIN "due" AS "t9"
                ON "t55"."clock" = "t9"."clock"
                AND "t55"."step" = "t9"."step"
                AND "t55"."day" = "t9"."start"
              LEFT OUTER JOIN "birthdays" AS "t10"
                ON "t55"."child" = "t10"."child" AND "t9"."young_age" = "t10"."age"
            ) AS "t58"
          ) AS "t60"
          LEFT OUTER JOIN "t29" AS "t31"
            ON "t60"."child" = "t31"."child" AND "t60"."clock" = "t31"."clock"
        ) AS "t62"
      ) AS "t63"
    ) AS "t64"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        "t57"."child",
        "t57"."clock",
        '' AS "thread",
        CAST(NULL AS DATE) AS "started_on",
        CAST(NULL AS DATE) AS "due_on",
        CAST(NULL AS DATE) AS "met_on",
        CAST(NULL AS DATE) AS "ended_on",
        0 AS "step",
        FALSE AS "inferred",
        FALSE AS "certain",
        CASE
          WHEN "t57"."events" > 0
          THEN COALESCE("t57"."unrecorded", "t57"."first_met")
          WHEN "t57"."starts_itself"
          THEN "t57"."unrecorded"
          ELSE "t57"."first_start"
        END AS "unrecorded",
        CAST(NULL AS TEXT) AS "rule",
        CAST(NULL AS TEXT) AS "started_by",
        CAST(NULL AS TEXT) AS "met_by"
      FROM (
        SELECT
          "t56".*
          EXCLUDE ("child_right", "clock_right")
        FROM (
          SELECT
            "t53"."child",
            "t53"."clock",
            "t53"."events",
            "t53"."judged",
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
            "t32"."child" AS "child_right",
            "t32"."clock" AS "clock_right",
            "t32"."unrecorded",
            "t32"."unrecorded_since"
          FROM (
            SELECT
              *
            FROM (
              SELECT
                "t47"."child",
                "t47"."clock",
                SUM(
                  CAST((
                    (
                      "t47"."starts" > 0
                    ) OR (
                      "t47"."meets" > 0
                    )
                  )
                  AND (
                    "t47"."depth" > 0
                  )
                  AND (
                    (
                      "t47"."closed_on" IS NULL
                    ) OR (
                      "t47"."day" > "t47"."closed_on"
                    )
                  ) AS INT)
                ) AS "events",
                SUM(
                  CAST((
                    (
                      "t47"."starts" > 0
                    ) OR (
                      "t47"."meets" > 0
                    )
                  )
                  AND (
                    "t47"."depth" > 0
                  )
                  AND (
                    (
                      "t47"."closed_on" IS NULL
                    ) OR (
                      "t47"."day" > "t47"."closed_on"
                    )
                  )
                  AND (
                    (
                      "t47"."day" >= "t47"."in_force_from"
                    )
                    OR (
                      (
                        "t47"."meets" > 0
                      ) AND NOT (
                        "t47"."repeats"
                      )
                    )
                  ) AS INT)
                ) AS "judged"
              FROM (
                SELECT
                  "t46"."child",
                  "t46"."clock",
                  "t46"."thread",
                  "t46"."day",
                  "t46"."rank",
                  "t46"."opens",
                  "t46"."starts",
                  "t46"."meets",
                  "t46"."ends",
                  "t46"."closes",
                  "t46"."latest_only",
                  "t46"."kind",
                  "t46"."depth",
                  "t46"."met_so_far",
                  "t46"."latest_on",
                  "t46"."closed_on",
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
                    MAX(
                      CASE
                        WHEN (
                          "t42"."closes" > 0
                        ) AND (
                          "t42"."depth" <= 0
                        )
                        THEN "t42"."day"
                        ELSE NULL
                      END
                    ) OVER (
                      PARTITION BY "t42"."child", "t42"."clock"
                      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                    ) AS "closed_on"
                  FROM (
                    SELECT
                      "t37"."child",
                      "t37"."clock",
                      "t37"."thread",
                      "t37"."day",
                      "t37"."rank",
                      "t37"."opens",
                      "t37"."starts",
                      "t37"."meets",
                      "t37"."ends",
                      "t37"."closes",
                      "t37"."latest_only",
                      "t37"."kind",
                      "t37"."depth",
                      "t37"."met_so_far",
                      "t37"."latest_on"
                    FROM "t35" AS "t37"
                    SEMI JOIN (
                      SELECT
                        *
                      FROM (
                        SELECT
                          "t36"."child",
                          "t36"."clock",
                          SUM("t36"."opens" - "t36"."closes") AS "depth"
                        FROM "t35" AS "t36"
                        GROUP BY
                          1,
                          2
                      ) AS "t38"
                      WHERE
                        "t38"."depth" > 0
                    ) AS "t41"
                      ON "t37"."child" = "t41"."child" AND "t37"."clock" = "t41"."clock"
                  ) AS "t42"
                ) AS "t46"
                INNER JOIN (
                  SELECT
                    *
                  FROM "clocks" AS "t1"
                  WHERE
                    "t1"."within_spell"
                ) AS "t16"
                  ON "t46"."clock" = "t16"."clock"
              ) AS "t47"
              GROUP BY
                1,
                2
            ) AS "t51"
            WHERE
              "t51"."judged" = 0
          ) AS "t53"
          INNER JOIN (
            SELECT
              *
            FROM "clocks" AS "t1"
            WHERE
              "t1"."within_spell"
          ) AS "t16"
            ON "t53"."clock" = "t16"."clock"
          LEFT OUTER JOIN "t29" AS "t32"
            ON "t53"."child" = "t32"."child" AND "t53"."clock" = "t32"."clock"
        ) AS "t56"
      ) AS "t57"
      WHERE
        (
          "t57"."events" > 0
        )
        OR (
          "t57"."speaks_first"
          AND (
            NOT (
              "t57"."starts_itself"
            ) OR (
              "t57"."unrecorded" IS NOT NULL
            )
          )
        )
    ) AS "t61"
  ) AS "t66"
  LEFT OUTER JOIN "holders" AS "t7"
    ON "t66"."child" = "t7"."child"
    AND COALESCE("t66"."met_on", "t66"."ended_on", MAKE_DATE(9999, 12, 30)) >= "t7"."held_from"
    AND COALESCE("t66"."met_on", "t66"."ended_on", MAKE_DATE(9999, 12, 30)) < "t7"."held_until"
  INNER JOIN (
    SELECT
      "t1"."clock",
      "t1"."code"
    FROM "clocks" AS "t1"
  ) AS "t15"
    ON "t66"."clock" = "t15"."clock"
) AS "t67"
