WITH "t27" AS (
  SELECT
    "t25"."child",
    "t25"."clock",
    MIN("t25"."of") AS "unrecorded"
  FROM (
    SELECT
      "t11"."child",
      "t11"."of",
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
    ) AS "depth"
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
  "t58"."child",
  "t58"."clock",
  "t58"."thread",
  "t58"."started_on",
  "t58"."due_on",
  "t58"."met_on",
  "t58"."ended_on",
  "t58"."step",
  "t58"."inferred",
  "t58"."certain",
  "t58"."unrecorded",
  "t58"."rule",
  "t58"."started_by",
  "t58"."met_by",
  "t7"."worker",
  "t7"."team"
FROM (
  SELECT
    *
  FROM (
    SELECT
      "t55"."child",
      "t55"."clock",
      "t55"."thread",
      "t55"."day" AS "started_on",
      CASE
        WHEN (
          "t55"."young_age" IS NOT NULL
        ) AND (
          "t55"."birthday_on" IS NULL
        )
        THEN CAST(NULL AS DATE)
        WHEN COALESCE("t55"."young_due" < "t55"."birthday_on", FALSE)
        THEN "t55"."young_due"
        ELSE "t55"."due"
      END AS "due_on",
      CASE WHEN "t55"."next_meets" THEN "t55"."next_day" ELSE NULL END AS "met_on",
      CASE WHEN NOT (
        "t55"."next_meets"
      ) THEN "t55"."next_day" ELSE NULL END AS "ended_on",
      "t55"."step",
      "t55"."inferred",
      NOT (
        COALESCE(
          (
            CASE WHEN "t55"."next_meets" THEN "t55"."next_day" ELSE NULL END IS NOT NULL
          )
          AND "t55"."next_latest"
          AND (
            CASE WHEN "t55"."next_meets" THEN "t55"."next_day" ELSE NULL END > CASE
              WHEN (
                "t55"."young_age" IS NOT NULL
              ) AND (
                "t55"."birthday_on" IS NULL
              )
              THEN CAST(NULL AS DATE)
              WHEN COALESCE("t55"."young_due" < "t55"."birthday_on", FALSE)
              THEN "t55"."young_due"
              ELSE "t55"."due"
            END
          ),
          FALSE
        )
      )
      AND (
        CASE
          WHEN (
            "t55"."young_age" IS NOT NULL
          ) AND (
            "t55"."birthday_on" IS NULL
          )
          THEN CAST(NULL AS DATE)
          WHEN COALESCE("t55"."young_due" < "t55"."birthday_on", FALSE)
          THEN "t55"."young_due"
          ELSE "t55"."due"
        END IS NOT NULL
      ) AS "certain",
      CASE WHEN NOT (
        "t55"."next_meets"
      ) THEN "t55"."unrecorded" ELSE NULL END AS "unrecorded",
      CASE
        WHEN COALESCE("t55"."young_due" < "t55"."birthday_on", FALSE)
        THEN "t55"."young_rule"
        ELSE "t55"."rule"
      END AS "rule",
      "t55"."kind" AS "started_by",
      CASE WHEN "t55"."next_meets" THEN "t55"."next_kind" ELSE NULL END AS "met_by"
    FROM (
      SELECT
        "t54".*
        EXCLUDE ("clock_right", "child_right")
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
          "t53"."within_spell",
          "t53"."repeats",
          "t53"."starts_itself",
          "t53"."speaks_first",
          "t53"."first_start",
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
          "t53"."first_clock",
          "t53"."first_start_on",
          "t53"."first_due",
          "t53"."second_clock",
          "t53"."second_start_on",
          "t53"."second_due",
          "t53"."step",
          "t53"."start",
          "t53"."due",
          "t53"."rule",
          "t53"."young_due",
          "t53"."young_rule",
          "t53"."young_age",
          "t53"."age",
          "t53"."birthday_on",
          "t29"."child" AS "child_right",
          "t29"."clock" AS "clock_right",
          "t29"."unrecorded"
        FROM (
          SELECT
            "t51".*
            EXCLUDE ("child_right")
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
              "t50"."within_spell",
              "t50"."repeats",
              "t50"."starts_itself",
              "t50"."speaks_first",
              "t50"."first_start",
              "t50"."last_step",
              "t50"."in_force_from",
              "t50"."in_force_until",
              "t50"."ladder",
              "t50"."next_day",
              "t50"."next_meets",
              "t50"."next_kind",
              "t50"."next_latest",
              "t50"."climbed",
              "t50"."ladder_start",
              "t50"."inferred",
              "t50"."first_clock",
              "t50"."first_start_on",
              "t50"."first_due",
              "t50"."second_clock",
              "t50"."second_start_on",
              "t50"."second_due",
              "t50"."step",
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
                "t48"."within_spell",
                "t48"."repeats",
                "t48"."starts_itself",
                "t48"."speaks_first",
                "t48"."first_start",
                "t48"."last_step",
                "t48"."in_force_from",
                "t48"."in_force_until",
                "t48"."ladder",
                "t48"."next_day",
                "t48"."next_meets",
                "t48"."next_kind",
                "t48"."next_latest",
                "t48"."climbed",
                "t48"."ladder_start",
                "t48"."inferred",
                "t48"."first_clock",
                "t48"."first_start_on",
                "t48"."first_due",
                "t48"."second_clock",
                "t48"."second_start_on",
                "t48"."second_due",
                CAST(LEAST(
                  CASE
                    WHEN "t48"."inferred"
                    THEN GREATEST(
                      "t48"."climbed",
                      CASE
                        WHEN "t48"."day" <= "t48"."first_due"
                        THEN 1
                        WHEN "t48"."day" <= "t48"."second_due"
                        THEN 2
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
                  "t47"."within_spell",
                  "t47"."repeats",
                  "t47"."starts_itself",
                  "t47"."speaks_first",
                  "t47"."first_start",
                  "t47"."last_step",
                  "t47"."in_force_from",
                  "t47"."in_force_until",
                  "t47"."ladder",
                  "t47"."next_day",
                  "t47"."next_meets",
                  "t47"."next_kind",
                  "t47"."next_latest",
                  "t47"."climbed",
                  "t47"."ladder_start",
                  "t47"."inferred",
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
                    "t45"."within_spell",
                    "t45"."repeats",
                    "t45"."starts_itself",
                    "t45"."speaks_first",
                    "t45"."first_start",
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
                    ) AS "inferred"
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
                      "t44"."within_spell",
                      "t44"."repeats",
                      "t44"."starts_itself",
                      "t44"."speaks_first",
                      "t44"."first_start",
                      "t44"."last_step",
                      "t44"."in_force_from",
                      "t44"."in_force_until",
                      "t44"."ladder",
                      "t44"."next_day",
                      "t44"."next_meets",
                      "t44"."next_kind",
                      "t44"."next_latest",
                      SUM("t44"."meets") OVER (
                        PARTITION BY "t44"."child", "t44"."clock", "t44"."thread", "t44"."ladder"
                        ORDER BY "t44"."day" ASC, "t44"."rank" ASC
                        ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                      ) AS "climbed",
                      MAX(CASE WHEN "t44"."starts" > 0 THEN "t44"."day" ELSE NULL END) OVER (
                        PARTITION BY "t44"."child", "t44"."clock", "t44"."thread", "t44"."ladder"
                        ORDER BY "t44"."day" ASC, "t44"."rank" ASC
                        ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                      ) AS "ladder_start"
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
                        "t41"."within_spell",
                        "t41"."repeats",
                        "t41"."starts_itself",
                        "t41"."speaks_first",
                        "t41"."first_start",
                        "t41"."last_step",
                        "t41"."in_force_from",
                        "t41"."in_force_until",
                        SUM("t41"."starts") OVER (
                          PARTITION BY "t41"."child", "t41"."clock", "t41"."thread"
                          ORDER BY "t41"."day" ASC, "t41"."rank" ASC
                          ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                        ) AS "ladder",
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
                            "t8"."within_spell",
                            "t8"."repeats",
                            "t8"."starts_itself",
                            "t8"."speaks_first",
                            "t8"."first_start",
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
                    ) AS "t44"
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
                ) AS "t47"
                LEFT OUTER JOIN (
                  SELECT
                    "t2"."clock" AS "first_clock",
                    "t2"."start" AS "first_start_on",
                    "t2"."due" AS "first_due"
                  FROM "due" AS "t2"
                  WHERE
                    "t2"."step" = 0
                ) AS "t20"
                  ON "t47"."inferred"
                  AND "t47"."clock" = "t20"."first_clock"
                  AND "t47"."ladder_start" = "t20"."first_start_on"
                LEFT OUTER JOIN (
                  SELECT
                    "t2"."clock" AS "second_clock",
                    "t2"."start" AS "second_start_on",
                    "t2"."due" AS "second_due"
                  FROM "due" AS "t2"
                  WHERE
                    "t2"."step" = 1
                ) AS "t21"
                  ON "t47"."clock" = "t21"."second_clock"
                  AND "t20"."first_due" = "t21"."second_start_on"
              ) AS "t48"
            ) AS "t50"
            INNER JOIN "due" AS "t9"
              ON "t50"."clock" = "t9"."clock"
              AND "t50"."step" = "t9"."step"
              AND "t50"."day" = "t9"."start"
            LEFT OUTER JOIN "birthdays" AS "t10"
              ON "t50"."child" = "t10"."child" AND "t9"."young_age" = "t10"."age"
          ) AS "t51"
        ) AS "t53"
        LEFT OUTER JOIN "t27" AS "t29"
          ON "t53"."child" = "t29"."child" AND "t53"."clock" = "t29"."clock"
      ) AS "t54"
    ) AS "t55"
  ) AS "t56"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      "t42"."child",
      "t42"."clock",
      '' AS "thread",
      CAST(NULL AS DATE) AS "started_on",
      CAST(NULL AS DATE) AS "due_on",
      CAST(NULL AS DATE) AS "met_on",
      CAST(NULL AS DATE) AS "ended_on",
      0 AS "step",
      FALSE AS "inferred",
      FALSE AS "certain",
      CASE WHEN "t42"."starts_itself" THEN "t42"."unrecorded" ELSE "t42"."first_start" END AS "unrecorded",
      CAST(NULL AS TEXT) AS "rule",
      CAST(NULL AS TEXT) AS "started_by",
      CAST(NULL AS TEXT) AS "met_by"
    FROM (
      SELECT
        "t40".*
        EXCLUDE ("clock_right", "child_right")
      FROM (
        SELECT
          "t39"."child",
          "t39"."clock",
          "t39"."depth",
          "t39"."events",
          "t14"."starts_itself",
          "t14"."first_start",
          "t30"."child" AS "child_right",
          "t30"."clock" AS "clock_right",
          "t30"."unrecorded"
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "t34"."child",
              "t34"."clock",
              SUM("t34"."opens" - "t34"."closes") AS "depth",
              SUM(CAST((
                "t34"."starts" > 0
              ) OR (
                "t34"."meets" > 0
              ) AS INT)) AS "events"
            FROM "t33" AS "t34"
            GROUP BY
              1,
              2
          ) AS "t36"
          WHERE
            "t36"."depth" > 0 AND "t36"."events" = 0
        ) AS "t39"
        INNER JOIN (
          SELECT
            "t1"."clock",
            "t1"."starts_itself",
            "t1"."first_start"
          FROM "clocks" AS "t1"
          WHERE
            "t1"."within_spell" AND "t1"."speaks_first"
        ) AS "t14"
          ON "t39"."clock" = "t14"."clock"
        LEFT OUTER JOIN "t27" AS "t30"
          ON "t39"."child" = "t30"."child" AND "t39"."clock" = "t30"."clock"
      ) AS "t40"
    ) AS "t42"
    WHERE
      NOT (
        "t42"."starts_itself"
      ) OR (
        "t42"."unrecorded" IS NOT NULL
      )
  ) AS "t43"
) AS "t58"
LEFT OUTER JOIN "holders" AS "t7"
  ON "t58"."child" = "t7"."child"
