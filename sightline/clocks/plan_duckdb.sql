WITH parts AS (
WITH "t19" AS (
  SELECT
    "t16"."child",
    "t16"."code",
    "t16"."start",
    "t16"."stop",
    MIN(
      CASE
        WHEN (
          "t16"."cut_on" >= "t16"."start"
        ) AND (
          "t16"."cut_on" <= "t16"."stop"
        )
        THEN "t16"."cut_on"
        ELSE NULL
      END
    ) AS "cut_on"
  FROM (
    SELECT
      "t5"."child",
      "t6"."code",
      COALESCE("t5"."on", -719162) AS "start",
      COALESCE("t5"."until", 2932895) AS "stop",
      "t14"."cut_child",
      "t14"."cut_code",
      "t14"."cut_on"
    FROM "facts" AS "t5"
    INNER JOIN "untils" AS "t6"
      ON "t5"."kind" = "t6"."of"
    LEFT OUTER JOIN (
      SELECT
        "t11"."child" AS "cut_child",
        "t8"."code" AS "cut_code",
        "t11"."on" AS "cut_on"
      FROM (
        SELECT
          *
        FROM "facts" AS "t0"
        WHERE
          "t0"."on" IS NOT NULL
      ) AS "t11"
      INNER JOIN "cuts" AS "t8"
        ON "t11"."kind" = "t8"."by"
    ) AS "t14"
      ON "t5"."child" = "t14"."cut_child" AND "t6"."code" = "t14"."cut_code"
  ) AS "t16"
  GROUP BY
    1,
    2,
    3,
    4
)
SELECT
  *
FROM (
  SELECT
    "t27"."child",
    "t27"."raised" AS "kind",
    0 AS "edge",
    CAST((
      "t27"."start" + "t27"."days"
    ) - (
      "t27"."sum" - "t27"."length"
    ) AS INT) AS "day"
  FROM (
    SELECT
      "t26"."child",
      "t26"."raised",
      "t26"."days",
      "t26"."as_at",
      "t26"."start",
      "t26"."stop",
      "t26"."reached",
      "t26"."length",
      SUM("t26"."length") OVER (
        PARTITION BY "t26"."child", "t26"."raised"
        ORDER BY "t26"."start" ASC
        ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
      ) AS "sum"
    FROM (
      SELECT
        "t25"."child",
        "t25"."raised",
        "t25"."days",
        "t25"."as_at",
        GREATEST("t25"."start", COALESCE("t25"."reached", "t25"."start")) AS "start",
        "t25"."stop",
        "t25"."reached",
        "t25"."stop" - GREATEST("t25"."start", COALESCE("t25"."reached", "t25"."start")) AS "length"
      FROM (
        SELECT
          "t22"."child",
          "t22"."raised",
          "t22"."days",
          "t22"."as_at",
          "t22"."start",
          "t22"."stop",
          MAX("t22"."stop") OVER (
            PARTITION BY "t22"."child", "t22"."raised"
            ORDER BY "t22"."start" ASC, "t22"."stop" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND 1 preceding
          ) AS "reached"
        FROM (
          SELECT
            "t18"."child",
            "t18"."raised",
            "t18"."days",
            "t18"."as_at",
            GREATEST("t18"."on", COALESCE("t18"."day", "t18"."on")) AS "start",
            "t18"."stop"
          FROM (
            SELECT
              "t17"."child",
              "t17"."kind",
              "t17"."on",
              "t17"."until",
              "t17"."thread",
              "t17"."latest_only",
              "t17"."moment",
              "t17"."minute",
              "t17"."towards",
              "t17"."raised",
              "t17"."of",
              "t17"."days",
              "t17"."back_rule",
              "t17"."from_age",
              "t17"."as_at",
              "t17"."stop",
              "t7"."child" AS "child_right",
              "t7"."age",
              "t7"."day",
              "t7"."reached"
            FROM (
              SELECT
                "t13"."child",
                "t13"."kind",
                "t13"."on",
                "t13"."until",
                "t13"."thread",
                "t13"."latest_only",
                "t13"."moment",
                "t13"."minute",
                "t13"."towards",
                "t13"."raised",
                "t13"."of",
                "t13"."days",
                "t13"."back_rule",
                "t13"."from_age",
                "t13"."as_at",
                COALESCE("t13"."until", "t13"."as_at" + 1) AS "stop"
              FROM (
                SELECT
                  "t11"."child",
                  "t11"."kind",
                  "t11"."on",
                  "t11"."until",
                  "t11"."thread",
                  "t11"."latest_only",
                  "t11"."moment",
                  "t11"."minute",
                  "t11"."towards",
                  "t9"."raised",
                  "t9"."of",
                  "t9"."days",
                  "t9"."back_rule",
                  "t9"."from_age",
                  "t9"."as_at"
                FROM (
                  SELECT
                    *
                  FROM "facts" AS "t0"
                  WHERE
                    "t0"."on" IS NOT NULL
                ) AS "t11"
                INNER JOIN "totals" AS "t9"
                  ON "t11"."kind" = "t9"."of"
              ) AS "t13"
              WHERE
                "t13"."back_rule" IS NULL
            ) AS "t17"
            LEFT OUTER JOIN "birthdays" AS "t7"
              ON "t17"."child" = "t7"."child" AND "t17"."from_age" = "t7"."age"
          ) AS "t18"
          WHERE
            (
              (
                "t18"."from_age" IS NULL
              ) OR (
                "t18"."day" IS NOT NULL
              )
            )
            AND "t18"."stop" > GREATEST("t18"."on", COALESCE("t18"."day", "t18"."on"))
        ) AS "t22"
      ) AS "t25"
      WHERE
        "t25"."stop" > GREATEST("t25"."start", COALESCE("t25"."reached", "t25"."start"))
    ) AS "t26"
  ) AS "t27"
  WHERE
    "t27"."sum" >= "t27"."days"
    AND (
      "t27"."sum" - "t27"."length"
    ) < "t27"."days"
    AND CAST((
      "t27"."start" + "t27"."days"
    ) - (
      "t27"."sum" - "t27"."length"
    ) AS INT) <= "t27"."as_at"
) AS "t28"
UNION ALL
SELECT
  *
FROM (
  SELECT
    *
  FROM (
    SELECT
      "t20"."child",
      "t20"."code" AS "kind",
      0 AS "edge",
      "t20"."start" AS "day"
    FROM "t19" AS "t20"
  ) AS "t21"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      "t20"."child",
      "t20"."code" AS "kind",
      1 AS "edge",
      COALESCE("t20"."cut_on", "t20"."stop") AS "day"
    FROM "t19" AS "t20"
    WHERE
      COALESCE("t20"."cut_on", "t20"."stop") <> 2932895
  ) AS "t23"
) AS "t24"
),
edges AS (
WITH "t37" AS (
  SELECT
    "t34"."child",
    "t13"."regime",
    "t34"."day",
    "t13"."first",
    "t13"."second",
    "t13"."third",
    "t13"."aged",
    "t13"."barred"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t0"."child",
          "t0"."kind",
          0 AS "edge",
          COALESCE("t0"."on", -719162) AS "day"
        FROM "facts" AS "t0"
      ) AS "t24"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          "t0"."child",
          "t0"."kind",
          1 AS "edge",
          "t0"."until" AS "day"
        FROM "facts" AS "t0"
        WHERE
          "t0"."until" IS NOT NULL
      ) AS "t22"
    ) AS "t30"
    UNION ALL
    SELECT
      *
    FROM "parts" AS "t1"
  ) AS "t34"
  INNER JOIN "regime_parts" AS "t13"
    ON "t34"."kind" = "t13"."kind" AND "t34"."edge" = "t13"."edge"
), "t53" AS (
  SELECT
    "t44"."child",
    "t44"."raised",
    "t44"."count",
    "t44"."rule",
    "t44"."by_day",
    "t44"."on",
    "t44"."same_day",
    ROW_NUMBER() OVER (
      PARTITION BY "t44"."child", "t44"."raised"
      ORDER BY "t44"."on" ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) - 1 AS "place"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t35"."child",
        "t35"."raised",
        "t35"."count",
        "t35"."rule",
        "t35"."by_day",
        "t35"."on",
        ROW_NUMBER() OVER (
          PARTITION BY "t35"."child", "t35"."raised", "t35"."on"
          ORDER BY "t35"."on" ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) - 1 AS "same_day"
      FROM (
        SELECT
          "t31"."child",
          "t14"."raised",
          "t14"."count",
          "t14"."rule",
          "t14"."by_day",
          "t31"."on"
        FROM (
          SELECT
            *
          FROM "facts" AS "t0"
          WHERE
            "t0"."on" IS NOT NULL
        ) AS "t31"
        INNER JOIN "counts" AS "t14"
          ON "t31"."kind" = "t14"."of"
      ) AS "t35"
    ) AS "t39"
    WHERE
      (
        "t39"."same_day" = 0
      ) OR NOT (
        "t39"."by_day"
      )
  ) AS "t44"
), "t60" AS (
  SELECT
    "t54"."child",
    "t54"."raised",
    "t54"."days",
    "t54"."day",
    "t12"."due" AS "back"
  FROM (
    SELECT DISTINCT
      *
    FROM (
      SELECT
        "t43"."child",
        "t43"."raised",
        "t43"."days",
        "t43"."back_rule",
        CAST("t43"."on" + "t17"."n" AS INT) AS "day"
      FROM (
        SELECT
          "t36"."child",
          "t36"."kind",
          "t36"."on",
          "t36"."until",
          "t36"."thread",
          "t36"."latest_only",
          "t36"."moment",
          "t36"."minute",
          "t36"."towards",
          "t36"."raised",
          "t36"."of",
          "t36"."days",
          "t36"."back_rule",
          "t36"."from_age",
          "t36"."as_at",
          COALESCE("t36"."until", "t36"."as_at" + 1) AS "stop",
          LEAST(COALESCE("t36"."until", "t36"."as_at" + 1) - "t36"."on", 400) AS "length"
        FROM (
          SELECT
            "t31"."child",
            "t31"."kind",
            "t31"."on",
            "t31"."until",
            "t31"."thread",
            "t31"."latest_only",
            "t31"."moment",
            "t31"."minute",
            "t31"."towards",
            "t18"."raised",
            "t18"."of",
            "t18"."days",
            "t18"."back_rule",
            "t18"."from_age",
            "t18"."as_at"
          FROM (
            SELECT
              *
            FROM "facts" AS "t0"
            WHERE
              "t0"."on" IS NOT NULL
          ) AS "t31"
          INNER JOIN "totals" AS "t18"
            ON "t31"."kind" = "t18"."of"
        ) AS "t36"
        WHERE
          "t36"."back_rule" IS NOT NULL
      ) AS "t43"
      INNER JOIN "spans" AS "t17"
        ON "t43"."length" = "t17"."length"
    ) AS "t48"
  ) AS "t54"
  INNER JOIN "other_due" AS "t12"
    ON "t54"."back_rule" = "t12"."rule" AND "t54"."day" = "t12"."start"
)
SELECT
  *
FROM (
  SELECT
    *
  FROM (
    SELECT
      "t0"."child",
      "t0"."kind",
      "t0"."thread",
      "t0"."latest_only",
      "t0"."moment",
      "t0"."minute",
      "t0"."towards",
      0 AS "edge",
      COALESCE("t0"."on", -719162) AS "day"
    FROM "facts" AS "t0"
  ) AS "t23"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      "t0"."child",
      "t0"."kind",
      "t0"."thread",
      FALSE AS "latest_only",
      CAST(NULL AS BIGINT) AS "moment",
      CAST(NULL AS INT) AS "minute",
      CAST(NULL AS INT) AS "towards",
      1 AS "edge",
      "t0"."until" AS "day"
    FROM "facts" AS "t0"
    WHERE
      "t0"."until" IS NOT NULL
  ) AS "t21"
) AS "t29"
UNION ALL
SELECT
  *
FROM (
  SELECT
    "t87"."child",
    "t87"."kind",
    0 AS "thread",
    FALSE AS "latest_only",
    CAST(NULL AS BIGINT) AS "moment",
    CAST(NULL AS INT) AS "minute",
    CAST(NULL AS INT) AS "towards",
    "t87"."edge",
    "t87"."day"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        *
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t73"."child",
            "t73"."raised" AS "kind",
            0 AS "edge",
            "t73"."on" AS "day"
          FROM (
            SELECT DISTINCT
              "t71"."child",
              "t71"."raised",
              "t71"."on"
            FROM (
              SELECT
                "t65"."child",
                "t65"."raised",
                "t65"."count",
                "t65"."rule",
                "t65"."by_day",
                "t65"."on",
                "t65"."same_day",
                "t65"."place",
                "t65"."first_place",
                "t59"."first_child",
                "t59"."first_raised",
                "t59"."at_place",
                "t59"."first_on",
                "t11"."start",
                "t11"."due"
              FROM (
                SELECT
                  "t55"."child",
                  "t55"."raised",
                  "t55"."count",
                  "t55"."rule",
                  "t55"."by_day",
                  "t55"."on",
                  "t55"."same_day",
                  "t55"."place",
                  (
                    "t55"."place" - "t55"."count"
                  ) + 1 AS "first_place"
                FROM "t53" AS "t55"
              ) AS "t65"
              INNER JOIN (
                SELECT
                  "t55"."child" AS "first_child",
                  "t55"."raised" AS "first_raised",
                  "t55"."place" AS "at_place",
                  "t55"."on" AS "first_on"
                FROM "t53" AS "t55"
              ) AS "t59"
                ON "t65"."child" = "t59"."first_child"
                AND "t65"."raised" = "t59"."first_raised"
                AND "t65"."first_place" = "t59"."at_place"
              INNER JOIN "other_due" AS "t11"
                ON "t65"."rule" = "t11"."rule" AND "t59"."first_on" = "t11"."start"
            ) AS "t71"
            WHERE
              "t71"."on" <= "t71"."due"
          ) AS "t73"
        ) AS "t76"
        UNION ALL
        SELECT
          *
        FROM "parts" AS "t1"
      ) AS "t77"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          "t82"."child",
          "t82"."raised" AS "kind",
          0 AS "edge",
          "t82"."day"
        FROM (
          SELECT
            "t80"."child",
            "t80"."raised",
            "t80"."days",
            "t80"."day",
            "t80"."inside",
            "t80"."over",
            LAG("t80"."over", 1) OVER (
              PARTITION BY "t80"."child", "t80"."raised"
              ORDER BY "t80"."day" ASC
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) AS "over_before",
            LAG("t80"."day", 1) OVER (
              PARTITION BY "t80"."child", "t80"."raised"
              ORDER BY "t80"."day" ASC
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) AS "day_before"
          FROM (
            SELECT
              "t79"."child",
              "t79"."raised",
              "t79"."days",
              "t79"."day",
              "t79"."inside",
              "t79"."inside" > "t79"."days" AS "over"
            FROM (
              SELECT
                "t75"."child",
                "t75"."raised",
                "t75"."days",
                "t75"."day",
                MAX("t75"."upto") FILTER(WHERE
                  "t75"."counts" > 0) - MIN("t75"."upto") FILTER(WHERE
                  "t75"."counts" = 0) AS "inside"
              FROM (
                SELECT
                  "t70"."child",
                  "t70"."raised",
                  "t70"."days",
                  "t70"."day",
                  "t70"."at",
                  "t70"."counts",
                  CAST(SUM("t70"."counts") OVER (
                    PARTITION BY "t70"."child", "t70"."raised"
                    ORDER BY "t70"."at" ASC, "t70"."counts" DESC, "t70"."day" ASC
                    ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                  ) AS INT) AS "upto"
                FROM (
                  SELECT
                    "t68".*
                    EXCLUDE ("back")
                  FROM (
                    SELECT
                      *
                    FROM (
                      SELECT
                        "t63"."child",
                        "t63"."raised",
                        "t63"."days",
                        "t63"."day",
                        "t63"."back",
                        "t63"."day" AS "at",
                        1 AS "counts"
                      FROM "t60" AS "t63"
                    ) AS "t66"
                    UNION ALL
                    SELECT
                      *
                    FROM (
                      SELECT
                        "t63"."child",
                        "t63"."raised",
                        "t63"."days",
                        "t63"."day",
                        "t63"."back",
                        "t63"."back" AS "at",
                        0 AS "counts"
                      FROM "t60" AS "t63"
                    ) AS "t67"
                  ) AS "t68"
                ) AS "t70"
              ) AS "t75"
              GROUP BY
                1,
                2,
                3,
                4
            ) AS "t79"
          ) AS "t80"
        ) AS "t82"
        WHERE
          "t82"."over"
          AND (
            (
              "t82"."day_before" IS NULL
            )
            OR NOT (
              "t82"."over_before"
            )
            OR (
              "t82"."day_before" < (
                "t82"."day" - 1
              )
            )
          )
      ) AS "t84"
    ) AS "t85"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        "t83"."child",
        "t83"."regime" AS "kind",
        CAST(NOT (
          "t83"."holds"
        ) AS TINYINT) AS "edge",
        "t83"."day"
      FROM (
        SELECT
          "t81"."child",
          "t81"."regime",
          "t81"."day",
          "t81"."first",
          "t81"."second",
          "t81"."third",
          "t81"."aged",
          "t81"."barred",
          "t81"."parts",
          "t81"."ages",
          "t81"."holds",
          COALESCE(
            LAG("t81"."holds", 1) OVER (
              PARTITION BY "t81"."child", "t81"."regime"
              ORDER BY "t81"."day" ASC
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ),
            FALSE
          ) AS "held"
        FROM (
          SELECT
            "t78"."child",
            "t78"."regime",
            "t78"."day",
            "t78"."first",
            "t78"."second",
            "t78"."third",
            "t78"."aged",
            "t78"."barred",
            "t78"."parts",
            "t78"."ages",
            (
              "t78"."first" > 0
            )
            AND (
              (
                "t78"."second" > 0
              ) OR (
                "t78"."parts" < 2
              )
            )
            AND (
              (
                "t78"."third" > 0
              ) OR (
                "t78"."parts" < 3
              )
            )
            AND (
              (
                "t78"."aged" > 0
              ) OR NOT (
                "t78"."ages"
              )
            )
            AND (
              "t78"."barred" <= 0
            ) AS "holds"
          FROM (
            SELECT
              "t74"."child",
              "t74"."regime",
              "t74"."day",
              "t74"."first",
              "t74"."second",
              "t74"."third",
              "t74"."aged",
              "t74"."barred",
              "t10"."parts",
              "t10"."ages"
            FROM (
              SELECT
                "t69"."child",
                "t69"."regime",
                "t69"."day",
                SUM("t69"."first") OVER (
                  PARTITION BY "t69"."child", "t69"."regime"
                  ORDER BY "t69"."day" ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                ) AS "first",
                SUM("t69"."second") OVER (
                  PARTITION BY "t69"."child", "t69"."regime"
                  ORDER BY "t69"."day" ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                ) AS "second",
                SUM("t69"."third") OVER (
                  PARTITION BY "t69"."child", "t69"."regime"
                  ORDER BY "t69"."day" ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                ) AS "third",
                SUM("t69"."aged") OVER (
                  PARTITION BY "t69"."child", "t69"."regime"
                  ORDER BY "t69"."day" ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                ) AS "aged",
                SUM("t69"."barred") OVER (
                  PARTITION BY "t69"."child", "t69"."regime"
                  ORDER BY "t69"."day" ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                ) AS "barred"
              FROM (
                SELECT
                  "t64"."child",
                  "t64"."regime",
                  "t64"."day",
                  SUM("t64"."first") AS "first",
                  SUM("t64"."second") AS "second",
                  SUM("t64"."third") AS "third",
                  SUM("t64"."aged") AS "aged",
                  SUM("t64"."barred") AS "barred"
                FROM (
                  SELECT
                    *
                  FROM "t37" AS "t38"
                  UNION ALL
                  SELECT
                    *
                  FROM (
                    SELECT
                      "t57"."child",
                      "t57"."regime",
                      "t57"."day",
                      0 AS "first",
                      0 AS "second",
                      0 AS "third",
                      "t57"."change" AS "aged",
                      0 AS "barred"
                    FROM (
                      SELECT
                        *
                      FROM (
                        SELECT
                          "t46"."child",
                          "t46"."regime",
                          "t46"."day",
                          "t46"."aged" AS "change"
                        FROM (
                          SELECT
                            "t42"."child",
                            "t42"."regime",
                            "t15"."age",
                            "t15"."aged",
                            "t16"."day",
                            "t16"."reached"
                          FROM (
                            SELECT DISTINCT
                              "t38"."child",
                              "t38"."regime"
                            FROM "t37" AS "t38"
                            WHERE
                              "t38"."first" > 0
                          ) AS "t42"
                          INNER JOIN (
                            SELECT
                              *
                            FROM "regimes" AS "t2"
                            WHERE
                              "t2"."ages"
                          ) AS "t26"
                            ON "t42"."regime" = "t26"."regime"
                          INNER JOIN "ages" AS "t15"
                            ON "t42"."regime" = "t15"."regime"
                          INNER JOIN "birthdays" AS "t16"
                            ON "t42"."child" = "t16"."child" AND "t15"."age" = "t16"."age"
                        ) AS "t46"
                        WHERE
                          "t46"."reached"
                      ) AS "t50"
                      UNION ALL
                      SELECT
                        *
                      FROM (
                        SELECT
                          "t52"."child",
                          "t52"."regime",
                          -719162 AS "day",
                          1 AS "change"
                        FROM (
                          SELECT DISTINCT
                            *
                          FROM (
                            SELECT
                              *
                            FROM (
                              SELECT
                                "t42"."child",
                                "t42"."regime"
                              FROM (
                                SELECT DISTINCT
                                  "t38"."child",
                                  "t38"."regime"
                                FROM "t37" AS "t38"
                                WHERE
                                  "t38"."first" > 0
                              ) AS "t42"
                              INNER JOIN (
                                SELECT
                                  *
                                FROM "regimes" AS "t2"
                                WHERE
                                  "t2"."ages"
                              ) AS "t26"
                                ON "t42"."regime" = "t26"."regime"
                              ANTI JOIN (
                                SELECT DISTINCT
                                  "t6"."regime"
                                FROM "ages" AS "t6"
                                WHERE
                                  "t6"."aged" > 0
                              ) AS "t32"
                                ON "t42"."regime" = "t32"."regime"
                            ) AS "t47"
                            UNION ALL
                            SELECT
                              *
                            FROM (
                              SELECT
                                "t42"."child",
                                "t42"."regime"
                              FROM (
                                SELECT DISTINCT
                                  "t38"."child",
                                  "t38"."regime"
                                FROM "t37" AS "t38"
                                WHERE
                                  "t38"."first" > 0
                              ) AS "t42"
                              INNER JOIN (
                                SELECT
                                  *
                                FROM "regimes" AS "t2"
                                WHERE
                                  "t2"."ages"
                              ) AS "t26"
                                ON "t42"."regime" = "t26"."regime"
                              ANTI JOIN (
                                SELECT DISTINCT
                                  "t7"."child"
                                FROM "birthdays" AS "t7"
                              ) AS "t28"
                                ON "t42"."child" = "t28"."child"
                            ) AS "t45"
                          ) AS "t49"
                        ) AS "t52"
                      ) AS "t56"
                    ) AS "t57"
                  ) AS "t61"
                ) AS "t64"
                GROUP BY
                  1,
                  2,
                  3
              ) AS "t69"
            ) AS "t74"
            INNER JOIN "regimes" AS "t10"
              ON "t74"."regime" = "t10"."regime"
          ) AS "t78"
        ) AS "t81"
      ) AS "t83"
      WHERE
        "t83"."holds" <> "t83"."held"
    ) AS "t86"
  ) AS "t87"
) AS "t88"
),
line AS (
SELECT
  "t14"."child",
  "t14"."line",
  "t14"."time",
  "t14"."net",
  "t14"."flags",
  "t14"."moment",
  "t14"."towards",
  "t14"."kind",
  CAST(SUM(
    (
      CAST("t14"."net" AS DOUBLE) * 1048576
    ) + CAST((
      "t14"."flags" & 4
    ) > 0 AS DOUBLE)
  ) OVER (
    PARTITION BY "t14"."child", "t14"."line"
    ORDER BY "t14"."time" ASC
    ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
  ) + 1099511627776.0 AS BIGINT) AS "counted"
FROM (
  SELECT
    "t13"."child",
    "t13"."line",
    "t13"."time",
    CAST(SUM("t13"."opens" - "t13"."closes") AS INT) AS "net",
    BIT_OR("t13"."flags") AS "flags",
    MAX("t13"."moment") AS "moment",
    MAX("t13"."towards") AS "towards",
    MAX(CASE WHEN (
      "t13"."flags" % 32
    ) > 0 THEN "t13"."called" ELSE NULL END) AS "kind"
  FROM (
    SELECT
      "t12"."child",
      "t12"."kind",
      "t12"."thread",
      "t12"."latest_only",
      "t12"."moment",
      "t12"."minute",
      "t12"."towards",
      "t12"."edge",
      "t12"."day",
      "t12"."called",
      "t12"."shape",
      "t12"."begins",
      "t12"."threaded",
      "t12"."by_the_minute",
      "t12"."opens",
      "t12"."starts",
      "t12"."meets",
      "t12"."ends",
      "t12"."closes",
      "t12"."line",
      "t12"."rank",
      "t12"."flags",
      (
        (
          (
            CAST("t12"."day" AS BIGINT) - -719162
          ) * 8192
        ) + (
          (
            CASE
              WHEN "t12"."by_the_minute"
              THEN COALESCE(
                "t12"."minute",
                CASE
                  WHEN "t12"."rank" = 0
                  THEN -1
                  WHEN "t12"."rank" = 1
                  THEN 1440
                  WHEN "t12"."rank" = 2
                  THEN 1441
                  ELSE NULL
                END
              )
              ELSE CASE
                WHEN "t12"."rank" = 0
                THEN -1
                WHEN "t12"."rank" = 1
                THEN 1440
                WHEN "t12"."rank" = 2
                THEN 1441
                ELSE NULL
              END
            END + 1
          ) * 4
        ) + "t12"."rank"
      ) * 32768 AS "time"
    FROM (
      SELECT
        "t11"."child",
        "t11"."kind",
        "t11"."thread",
        "t11"."latest_only",
        "t11"."moment",
        "t11"."minute",
        "t11"."towards",
        "t11"."edge",
        "t11"."day",
        "t11"."called",
        "t11"."shape",
        "t11"."begins",
        "t11"."threaded",
        "t11"."by_the_minute",
        "t11"."opens",
        "t11"."starts",
        "t11"."meets",
        "t11"."ends",
        "t11"."closes",
        (
          CASE WHEN "t11"."threaded" THEN CAST("t11"."thread" AS BIGINT) ELSE 0 END * 1024
        ) + "t11"."shape" AS "line",
        CASE
          WHEN (
            "t11"."opens" + "t11"."starts"
          ) > 0
          THEN 0
          WHEN "t11"."meets" > 0
          THEN 1
          ELSE 2
        END AS "rank",
        CAST((
          (
            (
              "t11"."starts" * 1
            ) + (
              CAST((
                "t11"."opens" = 0
              ) AND (
                "t11"."starts" > 0
              ) AS INT) * 2
            ) + (
              "t11"."meets" * 4
            ) + (
              "t11"."ends" * 8
            )
          ) * CAST("t11"."day" <> -719162 AS INT)
        ) + (
          "t11"."closes" * 16
        ) + (
          CAST("t11"."latest_only" AS INT) * 32
        ) AS INT) AS "flags"
      FROM (
        SELECT
          "t2"."child",
          "t2"."kind",
          "t2"."thread",
          "t2"."latest_only",
          "t2"."moment",
          "t2"."minute",
          "t2"."towards",
          "t2"."edge",
          "t2"."day",
          "t3"."called",
          "t3"."shape",
          "t3"."begins",
          "t3"."threaded",
          "t3"."by_the_minute",
          "t3"."opens",
          "t3"."starts",
          "t3"."meets",
          "t3"."ends",
          "t3"."closes"
        FROM "edges" AS "t2"
        INNER JOIN "roles" AS "t3"
          ON "t2"."kind" = "t3"."kind" AND "t2"."edge" = "t3"."edge"
        SEMI JOIN (
          SELECT DISTINCT
            *
          FROM (
            SELECT
              "t6"."child",
              "t7"."shape"
            FROM (
              SELECT
                "t0"."child",
                "t0"."kind",
                "t0"."edge"
              FROM "edges" AS "t0"
            ) AS "t6"
            INNER JOIN (
              SELECT
                *
              FROM "roles" AS "t1"
              WHERE
                "t1"."begins"
            ) AS "t7"
              ON "t6"."kind" = "t7"."kind" AND "t6"."edge" = "t7"."edge"
          ) AS "t8"
        ) AS "t10"
          ON "t2"."child" = "t10"."child" AND "t3"."shape" = "t10"."shape"
      ) AS "t11"
    ) AS "t12"
  ) AS "t13"
  GROUP BY
    1,
    2,
    3
) AS "t14"
),
kept AS (
WITH "t5" AS (
  SELECT
    "t4"."child",
    "t4"."line",
    "t4"."time",
    "t4"."net",
    "t4"."flags",
    "t4"."moment",
    "t4"."towards",
    "t4"."kind",
    "t4"."counted",
    "t4"."shape",
    "t2"."within_spell",
    "t2"."repeats",
    "t2"."restarts",
    "t2"."beforehand"
  FROM (
    SELECT
      "t0"."child",
      "t0"."line",
      "t0"."time",
      "t0"."net",
      "t0"."flags",
      "t0"."moment",
      "t0"."towards",
      "t0"."kind",
      "t0"."counted",
      CAST("t0"."line" % 1024 AS SMALLINT) AS "shape"
    FROM "line" AS "t0"
  ) AS "t4"
  INNER JOIN "shapes" AS "t2"
    ON "t4"."shape" = "t2"."shape"
)
SELECT
  *
FROM (
  SELECT
    "t6"."child",
    "t6"."line",
    "t6"."shape",
    "t6"."time" + (
      (
        CAST(COALESCE("t6"."kind", 0) AS BIGINT) * 8
      ) + (
        CAST((
          "t6"."flags" & 4
        ) > 0 AS BIGINT) * 4
      ) + (
        CAST((
          "t6"."flags" & 32
        ) > 0 AS BIGINT) * 2
      ) + (
        CAST((
          (
            "t6"."flags" & 1
          ) > 0
        )
        OR (
          (
            (
              "t6"."flags" & 4
            ) > 0
          ) AND "t6"."repeats"
        ) AS BIGINT) * 1
      )
    ) AS "time",
    "t6"."flags",
    "t6"."counted",
    "t6"."moment",
    "t6"."towards",
    "t6"."restarts",
    "t6"."beforehand",
    "t6"."repeats"
  FROM "t5" AS "t6"
  WHERE
    (
      (
        (
          (
            "t6"."flags" & 1
          ) > 0
        )
        AND (
          NOT (
            "t6"."within_spell"
          )
          OR (
            (
              (
                "t6"."counted" >> 20
              ) - 1048576
            ) > 0
          )
        )
      )
      OR (
        (
          (
            "t6"."flags" & 4
          ) > 0
        )
        AND (
          NOT (
            "t6"."within_spell"
          )
          OR (
            (
              (
                "t6"."counted" >> 20
              ) - 1048576
            ) > 0
          )
          OR "t6"."beforehand"
        )
      )
      OR (
        (
          "t6"."flags" & 8
        ) > 0
      )
      OR (
        (
          (
            "t6"."flags" & 16
          ) > 0
        )
        AND (
          (
            (
              "t6"."counted" >> 20
            ) - 1048576
          ) <= 0
        )
      )
    )
    AND "t6"."restarts"
) AS "t7"
UNION ALL
SELECT
  *
FROM (
  SELECT
    "t10".*
    EXCLUDE ("before")
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t8"."child",
        "t8"."line",
        "t8"."shape",
        "t8"."time",
        "t8"."flags",
        "t8"."counted",
        "t8"."moment",
        "t8"."towards",
        "t8"."restarts",
        "t8"."beforehand",
        "t8"."repeats",
        COALESCE(
          LAG("t8"."time", 1) OVER (
            PARTITION BY "t8"."child", "t8"."line"
            ORDER BY "t8"."time" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ),
          0
        ) AS "before"
      FROM (
        SELECT
          "t6"."child",
          "t6"."line",
          "t6"."shape",
          "t6"."time" + (
            (
              CAST(COALESCE("t6"."kind", 0) AS BIGINT) * 8
            ) + (
              CAST((
                "t6"."flags" & 4
              ) > 0 AS BIGINT) * 4
            ) + (
              CAST((
                "t6"."flags" & 32
              ) > 0 AS BIGINT) * 2
            ) + (
              CAST((
                (
                  "t6"."flags" & 1
                ) > 0
              )
              OR (
                (
                  (
                    "t6"."flags" & 4
                  ) > 0
                ) AND "t6"."repeats"
              ) AS BIGINT) * 1
            )
          ) AS "time",
          "t6"."flags",
          "t6"."counted",
          "t6"."moment",
          "t6"."towards",
          "t6"."restarts",
          "t6"."beforehand",
          "t6"."repeats"
        FROM "t5" AS "t6"
        WHERE
          (
            (
              (
                (
                  "t6"."flags" & 1
                ) > 0
              )
              AND (
                NOT (
                  "t6"."within_spell"
                )
                OR (
                  (
                    (
                      "t6"."counted" >> 20
                    ) - 1048576
                  ) > 0
                )
              )
            )
            OR (
              (
                (
                  "t6"."flags" & 4
                ) > 0
              )
              AND (
                NOT (
                  "t6"."within_spell"
                )
                OR (
                  (
                    (
                      "t6"."counted" >> 20
                    ) - 1048576
                  ) > 0
                )
                OR "t6"."beforehand"
              )
            )
            OR (
              (
                "t6"."flags" & 8
              ) > 0
            )
            OR (
              (
                (
                  "t6"."flags" & 16
                ) > 0
              )
              AND (
                (
                  (
                    "t6"."counted" >> 20
                  ) - 1048576
                ) <= 0
              )
            )
          )
          AND NOT (
            "t6"."restarts"
          )
      ) AS "t8"
    ) AS "t9"
    WHERE
      NOT (
        (
          (
            "t9"."before" % 2
          ) = 1
        ) AND (
          (
            "t9"."flags" & 1
          ) > 0
        )
      )
  ) AS "t10"
) AS "t11"
),
turns AS (
SELECT
  "t6"."child",
  "t6"."clock",
  "t6"."shape",
  "t6"."line",
  "t6"."thread",
  "t6"."time",
  "t6"."next_time",
  "t6"."day",
  "t6"."kind",
  "t6"."flags",
  "t6"."moment",
  "t6"."towards",
  "t6"."climbed",
  "t6"."began_on",
  "t6"."ladder_start",
  "t6"."towards_clock",
  "t6"."in_hours",
  "t6"."pauses",
  "t6"."early_rule",
  "t6"."carry_rule",
  "t6"."last_step",
  "t6"."as_at",
  "t6"."during"
FROM (
  SELECT
    "t5"."child",
    "t5"."line",
    "t5"."shape",
    "t5"."time",
    "t5"."flags",
    "t5"."counted",
    "t5"."moment",
    "t5"."towards",
    "t5"."restarts",
    "t5"."beforehand",
    "t5"."repeats",
    "t5"."next_time",
    "t5"."started",
    "t5"."first_met",
    "t5"."day",
    "t5"."kind",
    "t5"."thread",
    "t5"."climbed",
    "t5"."began_on",
    "t5"."ladder_start",
    "t2"."clock",
    "t2"."during",
    "t2"."towards_clock",
    "t2"."in_hours",
    "t2"."pauses",
    "t2"."early_rule",
    "t2"."carry_rule",
    "t2"."starts_itself",
    "t2"."speaks_first",
    "t2"."first_start",
    "t2"."first_met" AS "first_met_right",
    "t2"."last_step",
    "t2"."in_force_from",
    "t2"."in_force_until",
    "t2"."standard_from",
    "t2"."now",
    "t2"."as_at"
  FROM (
    SELECT
      "t3"."child",
      "t3"."line",
      "t3"."shape",
      "t3"."time",
      "t3"."flags",
      "t3"."counted",
      "t3"."moment",
      "t3"."towards",
      "t3"."restarts",
      "t3"."beforehand",
      "t3"."repeats",
      "t3"."next_time",
      "t3"."started",
      "t3"."first_met",
      CAST((
        "t3"."time" >> 28
      ) + -719162 AS INT) AS "day",
      CAST((
        "t3"."time" & 32767
      ) >> 3 AS SMALLINT) AS "kind",
      CAST("t3"."line" >> 10 AS INT) AS "thread",
      (
        "t3"."counted" & 1048575
      ) - COALESCE("t3"."started" & 1048575, (
        "t3"."first_met" & 1048575
      ) - 1) AS "climbed",
      CAST((
        "t3"."started" >> 20
      ) + -719162 AS INT) AS "began_on",
      CAST((
        COALESCE("t3"."started", "t3"."first_met") >> 20
      ) + -719162 AS INT) AS "ladder_start"
    FROM (
      SELECT
        "t1"."child",
        "t1"."line",
        "t1"."shape",
        "t1"."time",
        "t1"."flags",
        "t1"."counted",
        "t1"."moment",
        "t1"."towards",
        "t1"."restarts",
        "t1"."beforehand",
        "t1"."repeats",
        LEAD("t1"."time", 1) OVER (
          PARTITION BY "t1"."child", "t1"."line"
          ORDER BY "t1"."time" ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) AS "next_time",
        MAX(
          CASE
            WHEN (
              "t1"."flags" & 1
            ) > 0
            THEN (
              (
                "t1"."time" >> 28
              ) * 1048576
            ) + (
              "t1"."counted" & 1048575
            )
            ELSE NULL
          END
        ) OVER (
          PARTITION BY "t1"."child", "t1"."line"
          ORDER BY "t1"."time" ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
        ) AS "started",
        MIN(
          CASE
            WHEN (
              "t1"."flags" & 4
            ) > 0
            THEN (
              (
                "t1"."time" >> 28
              ) * 1048576
            ) + (
              "t1"."counted" & 1048575
            )
            ELSE NULL
          END
        ) OVER (
          PARTITION BY "t1"."child", "t1"."line"
          ORDER BY "t1"."time" ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
        ) AS "first_met"
      FROM "kept" AS "t1"
    ) AS "t3"
    WHERE
      (
        (
          "t3"."flags" & 1
        ) > 0
      )
      OR (
        (
          (
            "t3"."flags" & 4
          ) > 0
        ) AND "t3"."repeats"
      )
  ) AS "t5"
  INNER JOIN "clocks" AS "t2"
    ON "t5"."shape" = "t2"."shape"
) AS "t6"
WHERE
  "t6"."day" >= "t6"."in_force_from"
  AND (
    (
      "t6"."in_force_until" IS NULL
    ) OR (
      "t6"."day" < "t6"."in_force_until"
    )
  )
),
owed AS (
SELECT
  "t94"."child",
  "t94"."clock",
  "t94"."thread",
  CASE
    WHEN (
      "t94"."young_age" IS NOT NULL
    ) AND (
      "t94"."birthday_on" IS NULL
    )
    THEN CAST(NULL AS INT)
    WHEN "t94"."due_moment" IS NOT NULL
    THEN "t94"."moment_on"
    WHEN COALESCE(
      (
        "t94"."other_due" < "t94"."birthday_on"
      )
      OR (
        "t94"."counted_from" < "t94"."settled_on"
      ),
      FALSE
    )
    THEN "t94"."other_due"
    ELSE "t94"."due"
  END AS "due_on",
  CASE
    WHEN COALESCE((
      "t94"."next_time" & 32767 & 4
    ) > 0, FALSE)
    THEN CAST((
      "t94"."next_time" >> 28
    ) + -719162 AS INT)
    ELSE NULL
  END AS "met_on",
  CASE
    WHEN NOT (
      COALESCE((
        "t94"."next_time" & 32767 & 4
      ) > 0, FALSE)
    )
    THEN CAST((
      "t94"."next_time" >> 28
    ) + -719162 AS INT)
    ELSE NULL
  END AS "ended_on",
  "t94"."step",
  "t94"."inferred",
  CASE
    WHEN NOT (
      COALESCE((
        "t94"."next_time" & 32767 & 4
      ) > 0, FALSE)
    )
    AND (
      (
        CAST((
          "t94"."next_time" >> 28
        ) + -719162 AS INT) IS NULL
      )
      OR (
        CAST((
          "t94"."next_time" >> 28
        ) + -719162 AS INT) > "t94"."unrecorded_since"
      )
    )
    THEN "t94"."unrecorded"
    ELSE NULL
  END AS "unrecorded",
  CASE
    WHEN COALESCE(
      (
        "t94"."other_due" < "t94"."birthday_on"
      )
      OR (
        "t94"."counted_from" < "t94"."settled_on"
      ),
      FALSE
    )
    THEN "t94"."other_rule"
    ELSE "t94"."rule"
  END AS "rule",
  CASE
    WHEN COALESCE((
      "t94"."next_time" & 32767 & 4
    ) > 0, FALSE)
    THEN CAST((
      "t94"."next_time" & 32767
    ) >> 3 AS SMALLINT)
    ELSE NULL
  END AS "met_by",
  CASE WHEN "t94"."in_hours" THEN "t94"."moment" ELSE NULL END AS "started_moment",
  "t94"."due_moment",
  CASE
    WHEN "t94"."in_hours" AND COALESCE((
      "t94"."next_time" & 32767 & 4
    ) > 0, FALSE)
    THEN "t94"."next_moment"
    ELSE NULL
  END AS "met_moment",
  "t94"."latest_on",
  COALESCE((
    "t94"."next_time" & 32767 & 2
  ) > 0, FALSE) AS "next_latest",
  "t94"."pauses",
  "t94"."as_at",
  "t94"."day" AS "started_on",
  "t94"."kind" AS "started_by"
FROM (
  SELECT
    "t93".*
    EXCLUDE ("child_right", "shape_right")
  FROM (
    SELECT
      "t92"."child",
      "t92"."clock",
      "t92"."shape",
      "t92"."line",
      "t92"."thread",
      "t92"."time",
      "t92"."next_time",
      "t92"."day",
      "t92"."kind",
      "t92"."flags",
      "t92"."moment",
      "t92"."towards",
      "t92"."climbed",
      "t92"."began_on",
      "t92"."ladder_start",
      "t92"."towards_clock",
      "t92"."in_hours",
      "t92"."pauses",
      "t92"."early_rule",
      "t92"."carry_rule",
      "t92"."last_step",
      "t92"."as_at",
      "t92"."during",
      "t92"."inferred",
      "t92"."first_clock",
      "t92"."first_rule",
      "t92"."inferred_from",
      "t92"."first_due",
      "t92"."step",
      "t92"."early_child",
      "t92"."early_line",
      "t92"."early_time",
      "t92"."last_time",
      "t92"."time_before",
      "t92"."earliest",
      "t92"."carry_from",
      "t92"."carry_on",
      "t92"."carry_child",
      "t92"."carry_line",
      "t92"."carry_day",
      "t92"."last_met_on",
      "t92"."carried_from",
      "t92"."rule",
      "t92"."other_rule",
      "t92"."young_age",
      "t92"."period_rule",
      "t92"."counted_from",
      "t92"."due",
      "t92"."other_due",
      "t92"."settled_on",
      "t92"."young_child",
      "t92"."age",
      "t92"."birthday_on",
      "t92"."hourly",
      "t92"."from_moment",
      "t92"."moment_on",
      "t92"."due_moment",
      "t92"."asked_time",
      "t34"."moment_child",
      "t34"."moment_line",
      "t34"."moment_time",
      "t34"."next_moment",
      "t49"."latest_on",
      "t49"."in_child",
      "t49"."in_line",
      "t53"."child" AS "child_right",
      "t53"."shape" AS "shape_right",
      "t53"."unrecorded",
      "t53"."unrecorded_since"
    FROM (
      SELECT
        "t90"."child",
        "t90"."clock",
        "t90"."shape",
        "t90"."line",
        "t90"."thread",
        "t90"."time",
        "t90"."next_time",
        "t90"."day",
        "t90"."kind",
        "t90"."flags",
        "t90"."moment",
        "t90"."towards",
        "t90"."climbed",
        "t90"."began_on",
        "t90"."ladder_start",
        "t90"."towards_clock",
        "t90"."in_hours",
        "t90"."pauses",
        "t90"."early_rule",
        "t90"."carry_rule",
        "t90"."last_step",
        "t90"."as_at",
        "t90"."during",
        "t90"."inferred",
        "t90"."first_clock",
        "t90"."first_rule",
        "t90"."inferred_from",
        "t90"."first_due",
        "t90"."step",
        "t90"."early_child",
        "t90"."early_line",
        "t90"."early_time",
        "t90"."last_time",
        "t90"."time_before",
        "t90"."earliest",
        "t90"."carry_from",
        "t90"."carry_on",
        "t90"."carry_child",
        "t90"."carry_line",
        "t90"."carry_day",
        "t90"."last_met_on",
        "t90"."carried_from",
        "t90"."rule",
        "t90"."other_rule",
        "t90"."young_age",
        "t90"."period_rule",
        "t90"."counted_from",
        "t90"."due",
        "t90"."other_due",
        "t90"."settled_on",
        "t90"."young_child",
        "t90"."age",
        "t90"."birthday_on",
        "t90"."hourly",
        "t90"."from_moment",
        "t90"."moment_on",
        "t90"."due_moment",
        CASE WHEN "t90"."in_hours" THEN "t90"."next_time" ELSE NULL END AS "asked_time"
      FROM (
        SELECT
          "t89"."child",
          "t89"."clock",
          "t89"."shape",
          "t89"."line",
          "t89"."thread",
          "t89"."time",
          "t89"."next_time",
          "t89"."day",
          "t89"."kind",
          "t89"."flags",
          "t89"."moment",
          "t89"."towards",
          "t89"."climbed",
          "t89"."began_on",
          "t89"."ladder_start",
          "t89"."towards_clock",
          "t89"."in_hours",
          "t89"."pauses",
          "t89"."early_rule",
          "t89"."carry_rule",
          "t89"."last_step",
          "t89"."as_at",
          "t89"."during",
          "t89"."inferred",
          "t89"."first_clock",
          "t89"."first_rule",
          "t89"."inferred_from",
          "t89"."first_due",
          "t89"."step",
          "t89"."early_child",
          "t89"."early_line",
          "t89"."early_time",
          "t89"."last_time",
          "t89"."time_before",
          "t89"."earliest",
          "t89"."carry_from",
          "t89"."carry_on",
          "t89"."carry_child",
          "t89"."carry_line",
          "t89"."carry_day",
          "t89"."last_met_on",
          "t89"."carried_from",
          "t89"."rule",
          "t89"."other_rule",
          "t89"."young_age",
          "t89"."period_rule",
          "t89"."counted_from",
          "t89"."due",
          "t89"."other_due",
          "t89"."settled_on",
          "t23"."young_child",
          "t23"."age",
          "t23"."birthday_on",
          "t24"."hourly",
          "t24"."from_moment",
          "t24"."moment_on",
          "t24"."due_moment"
        FROM (
          SELECT
            "t87".*
            EXCLUDE ("settled_on_rule", "settled_on_start")
          FROM (
            SELECT
              "t86"."child",
              "t86"."clock",
              "t86"."shape",
              "t86"."line",
              "t86"."thread",
              "t86"."time",
              "t86"."next_time",
              "t86"."day",
              "t86"."kind",
              "t86"."flags",
              "t86"."moment",
              "t86"."towards",
              "t86"."climbed",
              "t86"."began_on",
              "t86"."ladder_start",
              "t86"."towards_clock",
              "t86"."in_hours",
              "t86"."pauses",
              "t86"."early_rule",
              "t86"."carry_rule",
              "t86"."last_step",
              "t86"."as_at",
              "t86"."during",
              "t86"."inferred",
              "t86"."first_clock",
              "t86"."first_rule",
              "t86"."inferred_from",
              "t86"."first_due",
              "t86"."step",
              "t86"."early_child",
              "t86"."early_line",
              "t86"."early_time",
              "t86"."last_time",
              "t86"."time_before",
              "t86"."earliest",
              "t86"."carry_from",
              "t86"."carry_on",
              "t86"."carry_child",
              "t86"."carry_line",
              "t86"."carry_day",
              "t86"."last_met_on",
              "t86"."carried_from",
              "t86"."rule",
              "t86"."other_rule",
              "t86"."young_age",
              "t86"."period_rule",
              "t86"."counted_from",
              "t86"."due",
              "t86"."other_due",
              "t26"."settled_on_rule",
              "t26"."settled_on_start",
              "t26"."settled_on"
            FROM (
              SELECT
                "t84".*
                EXCLUDE ("other_due_rule", "other_due_start")
              FROM (
                SELECT
                  "t83"."child",
                  "t83"."clock",
                  "t83"."shape",
                  "t83"."line",
                  "t83"."thread",
                  "t83"."time",
                  "t83"."next_time",
                  "t83"."day",
                  "t83"."kind",
                  "t83"."flags",
                  "t83"."moment",
                  "t83"."towards",
                  "t83"."climbed",
                  "t83"."began_on",
                  "t83"."ladder_start",
                  "t83"."towards_clock",
                  "t83"."in_hours",
                  "t83"."pauses",
                  "t83"."early_rule",
                  "t83"."carry_rule",
                  "t83"."last_step",
                  "t83"."as_at",
                  "t83"."during",
                  "t83"."inferred",
                  "t83"."first_clock",
                  "t83"."first_rule",
                  "t83"."inferred_from",
                  "t83"."first_due",
                  "t83"."step",
                  "t83"."early_child",
                  "t83"."early_line",
                  "t83"."early_time",
                  "t83"."last_time",
                  "t83"."time_before",
                  "t83"."earliest",
                  "t83"."carry_from",
                  "t83"."carry_on",
                  "t83"."carry_child",
                  "t83"."carry_line",
                  "t83"."carry_day",
                  "t83"."last_met_on",
                  "t83"."carried_from",
                  "t83"."rule",
                  "t83"."other_rule",
                  "t83"."young_age",
                  "t83"."period_rule",
                  "t83"."counted_from",
                  "t83"."due",
                  "t27"."other_due_rule",
                  "t27"."other_due_start",
                  "t27"."other_due"
                FROM (
                  SELECT
                    "t81".*
                    EXCLUDE ("due_rule", "due_start")
                  FROM (
                    SELECT
                      "t80"."child",
                      "t80"."clock",
                      "t80"."shape",
                      "t80"."line",
                      "t80"."thread",
                      "t80"."time",
                      "t80"."next_time",
                      "t80"."day",
                      "t80"."kind",
                      "t80"."flags",
                      "t80"."moment",
                      "t80"."towards",
                      "t80"."climbed",
                      "t80"."began_on",
                      "t80"."ladder_start",
                      "t80"."towards_clock",
                      "t80"."in_hours",
                      "t80"."pauses",
                      "t80"."early_rule",
                      "t80"."carry_rule",
                      "t80"."last_step",
                      "t80"."as_at",
                      "t80"."during",
                      "t80"."inferred",
                      "t80"."first_clock",
                      "t80"."first_rule",
                      "t80"."inferred_from",
                      "t80"."first_due",
                      "t80"."step",
                      "t80"."early_child",
                      "t80"."early_line",
                      "t80"."early_time",
                      "t80"."last_time",
                      "t80"."time_before",
                      "t80"."earliest",
                      "t80"."carry_from",
                      "t80"."carry_on",
                      "t80"."carry_child",
                      "t80"."carry_line",
                      "t80"."carry_day",
                      "t80"."last_met_on",
                      "t80"."carried_from",
                      "t80"."rule",
                      "t80"."other_rule",
                      "t80"."young_age",
                      "t80"."period_rule",
                      "t80"."counted_from",
                      "t31"."due_rule",
                      "t31"."due_start",
                      "t31"."due"
                    FROM (
                      SELECT
                        "t78"."child",
                        "t78"."clock",
                        "t78"."shape",
                        "t78"."line",
                        "t78"."thread",
                        "t78"."time",
                        "t78"."next_time",
                        "t78"."day",
                        "t78"."kind",
                        "t78"."flags",
                        "t78"."moment",
                        "t78"."towards",
                        "t78"."climbed",
                        "t78"."began_on",
                        "t78"."ladder_start",
                        "t78"."towards_clock",
                        "t78"."in_hours",
                        "t78"."pauses",
                        "t78"."early_rule",
                        "t78"."carry_rule",
                        "t78"."last_step",
                        "t78"."as_at",
                        "t78"."during",
                        "t78"."inferred",
                        "t78"."first_clock",
                        "t78"."first_rule",
                        "t78"."inferred_from",
                        "t78"."first_due",
                        "t78"."step",
                        "t78"."early_child",
                        "t78"."early_line",
                        "t78"."early_time",
                        "t78"."last_time",
                        "t78"."time_before",
                        "t78"."earliest",
                        "t78"."carry_from",
                        "t78"."carry_on",
                        "t78"."carry_child",
                        "t78"."carry_line",
                        "t78"."carry_day",
                        "t78"."last_met_on",
                        "t78"."carried_from",
                        "t78"."rule",
                        "t78"."other_rule",
                        "t78"."young_age",
                        "t78"."period_rule",
                        CASE
                          WHEN "t78"."towards_clock"
                          THEN "t78"."towards"
                          WHEN "t78"."carried_from" IS NOT NULL
                          THEN "t78"."carried_from"
                          ELSE "t78"."day"
                        END AS "counted_from"
                      FROM (
                        SELECT
                          "t77"."child",
                          "t77"."clock",
                          "t77"."shape",
                          "t77"."line",
                          "t77"."thread",
                          "t77"."time",
                          "t77"."next_time",
                          "t77"."day",
                          "t77"."kind",
                          "t77"."flags",
                          "t77"."moment",
                          "t77"."towards",
                          "t77"."climbed",
                          "t77"."began_on",
                          "t77"."ladder_start",
                          "t77"."towards_clock",
                          "t77"."in_hours",
                          "t77"."pauses",
                          "t77"."early_rule",
                          "t77"."carry_rule",
                          "t77"."last_step",
                          "t77"."as_at",
                          "t77"."during",
                          "t77"."inferred",
                          "t77"."first_clock",
                          "t77"."first_rule",
                          "t77"."inferred_from",
                          "t77"."first_due",
                          "t77"."step",
                          "t77"."early_child",
                          "t77"."early_line",
                          "t77"."early_time",
                          "t77"."last_time",
                          "t77"."time_before",
                          "t77"."earliest",
                          "t77"."carry_from",
                          "t77"."carry_on",
                          "t77"."carry_child",
                          "t77"."carry_line",
                          "t77"."carry_day",
                          "t77"."last_met_on",
                          "t77"."carried_from",
                          "t12"."rule",
                          "t12"."other_rule",
                          "t12"."young_age",
                          "t12"."period_rule"
                        FROM (
                          SELECT
                            "t75"."child",
                            "t75"."clock",
                            "t75"."shape",
                            "t75"."line",
                            "t75"."thread",
                            "t75"."time",
                            "t75"."next_time",
                            "t75"."day",
                            "t75"."kind",
                            "t75"."flags",
                            "t75"."moment",
                            "t75"."towards",
                            "t75"."climbed",
                            "t75"."began_on",
                            "t75"."ladder_start",
                            "t75"."towards_clock",
                            "t75"."in_hours",
                            "t75"."pauses",
                            "t75"."early_rule",
                            "t75"."carry_rule",
                            "t75"."last_step",
                            "t75"."as_at",
                            "t75"."during",
                            "t75"."inferred",
                            "t75"."first_clock",
                            "t75"."first_rule",
                            "t75"."inferred_from",
                            "t75"."first_due",
                            "t75"."step",
                            "t75"."early_child",
                            "t75"."early_line",
                            "t75"."early_time",
                            "t75"."last_time",
                            "t75"."time_before",
                            "t75"."earliest",
                            "t75"."carry_from",
                            "t75"."carry_on",
                            "t75"."carry_child",
                            "t75"."carry_line",
                            "t75"."carry_day",
                            "t75"."last_met_on",
                            CASE
                              WHEN COALESCE(
                                (
                                  "t75"."last_met_on" < "t75"."day"
                                )
                                AND (
                                  "t75"."last_met_on" >= "t75"."carry_from"
                                ),
                                FALSE
                              )
                              THEN "t75"."last_met_on"
                              ELSE NULL
                            END AS "carried_from"
                          FROM (
                            SELECT
                              "t74"."child",
                              "t74"."clock",
                              "t74"."shape",
                              "t74"."line",
                              "t74"."thread",
                              "t74"."time",
                              "t74"."next_time",
                              "t74"."day",
                              "t74"."kind",
                              "t74"."flags",
                              "t74"."moment",
                              "t74"."towards",
                              "t74"."climbed",
                              "t74"."began_on",
                              "t74"."ladder_start",
                              "t74"."towards_clock",
                              "t74"."in_hours",
                              "t74"."pauses",
                              "t74"."early_rule",
                              "t74"."carry_rule",
                              "t74"."last_step",
                              "t74"."as_at",
                              "t74"."during",
                              "t74"."inferred",
                              "t74"."first_clock",
                              "t74"."first_rule",
                              "t74"."inferred_from",
                              "t74"."first_due",
                              "t74"."step",
                              "t74"."early_child",
                              "t74"."early_line",
                              "t74"."early_time",
                              "t74"."last_time",
                              "t74"."time_before",
                              "t74"."earliest",
                              "t74"."carry_from",
                              "t74"."carry_on",
                              "t61"."carry_child",
                              "t61"."carry_line",
                              "t61"."carry_day",
                              "t61"."last_met_on"
                            FROM (
                              SELECT
                                "t72"."child",
                                "t72"."clock",
                                "t72"."shape",
                                "t72"."line",
                                "t72"."thread",
                                "t72"."time",
                                "t72"."next_time",
                                "t72"."day",
                                "t72"."kind",
                                "t72"."flags",
                                "t72"."moment",
                                "t72"."towards",
                                "t72"."climbed",
                                "t72"."began_on",
                                "t72"."ladder_start",
                                "t72"."towards_clock",
                                "t72"."in_hours",
                                "t72"."pauses",
                                "t72"."early_rule",
                                "t72"."carry_rule",
                                "t72"."last_step",
                                "t72"."as_at",
                                "t72"."during",
                                "t72"."inferred",
                                "t72"."first_clock",
                                "t72"."first_rule",
                                "t72"."inferred_from",
                                "t72"."first_due",
                                "t72"."step",
                                "t72"."early_child",
                                "t72"."early_line",
                                "t72"."early_time",
                                "t72"."last_time",
                                "t72"."time_before",
                                "t72"."earliest",
                                "t72"."carry_from",
                                CASE WHEN "t72"."carry_from" IS NOT NULL THEN "t72"."day" ELSE NULL END AS "carry_on"
                              FROM (
                                SELECT
                                  "t71".*
                                  EXCLUDE ("carry_from_rule", "carry_from_start")
                                FROM (
                                  SELECT
                                    "t70"."child",
                                    "t70"."clock",
                                    "t70"."shape",
                                    "t70"."line",
                                    "t70"."thread",
                                    "t70"."time",
                                    "t70"."next_time",
                                    "t70"."day",
                                    "t70"."kind",
                                    "t70"."flags",
                                    "t70"."moment",
                                    "t70"."towards",
                                    "t70"."climbed",
                                    "t70"."began_on",
                                    "t70"."ladder_start",
                                    "t70"."towards_clock",
                                    "t70"."in_hours",
                                    "t70"."pauses",
                                    "t70"."early_rule",
                                    "t70"."carry_rule",
                                    "t70"."last_step",
                                    "t70"."as_at",
                                    "t70"."during",
                                    "t70"."inferred",
                                    "t70"."first_clock",
                                    "t70"."first_rule",
                                    "t70"."inferred_from",
                                    "t70"."first_due",
                                    "t70"."step",
                                    "t70"."early_child",
                                    "t70"."early_line",
                                    "t70"."early_time",
                                    "t70"."last_time",
                                    "t70"."time_before",
                                    "t70"."earliest",
                                    "t28"."carry_from_rule",
                                    "t28"."carry_from_start",
                                    "t28"."carry_from"
                                  FROM (
                                    SELECT
                                      "t68"."child",
                                      "t68"."clock",
                                      "t68"."shape",
                                      "t68"."line",
                                      "t68"."thread",
                                      "t68"."time",
                                      CASE
                                        WHEN COALESCE(
                                          (
                                            (
                                              (
                                                "t68"."time_before" % 2
                                              ) <> 1
                                            ) OR "t68"."towards_clock"
                                          )
                                          AND (
                                            CAST((
                                              "t68"."last_time" >> 28
                                            ) + -719162 AS INT) >= "t68"."earliest"
                                          ),
                                          FALSE
                                        )
                                        THEN "t68"."last_time"
                                        ELSE "t68"."next_time"
                                      END AS "next_time",
                                      "t68"."day",
                                      "t68"."kind",
                                      "t68"."flags",
                                      "t68"."moment",
                                      "t68"."towards",
                                      "t68"."climbed",
                                      "t68"."began_on",
                                      "t68"."ladder_start",
                                      "t68"."towards_clock",
                                      "t68"."in_hours",
                                      "t68"."pauses",
                                      "t68"."early_rule",
                                      CASE
                                        WHEN (
                                          (
                                            "t68"."flags" & 1
                                          ) > 0
                                        ) AND (
                                          (
                                            "t68"."flags" & 2
                                          ) = 0
                                        )
                                        THEN "t68"."carry_rule"
                                        ELSE NULL
                                      END AS "carry_rule",
                                      "t68"."last_step",
                                      "t68"."as_at",
                                      "t68"."during",
                                      "t68"."inferred",
                                      "t68"."first_clock",
                                      "t68"."first_rule",
                                      "t68"."inferred_from",
                                      "t68"."first_due",
                                      "t68"."step",
                                      "t68"."early_child",
                                      "t68"."early_line",
                                      "t68"."early_time",
                                      "t68"."last_time",
                                      "t68"."time_before",
                                      "t68"."earliest"
                                    FROM (
                                      SELECT
                                        "t67".*
                                        EXCLUDE ("earliest_rule", "earliest_start")
                                      FROM (
                                        SELECT
                                          "t66"."child",
                                          "t66"."clock",
                                          "t66"."shape",
                                          "t66"."line",
                                          "t66"."thread",
                                          "t66"."time",
                                          "t66"."next_time",
                                          "t66"."day",
                                          "t66"."kind",
                                          "t66"."flags",
                                          "t66"."moment",
                                          "t66"."towards",
                                          "t66"."climbed",
                                          "t66"."began_on",
                                          "t66"."ladder_start",
                                          "t66"."towards_clock",
                                          "t66"."in_hours",
                                          "t66"."pauses",
                                          "t66"."early_rule",
                                          "t66"."carry_rule",
                                          "t66"."last_step",
                                          "t66"."as_at",
                                          "t66"."during",
                                          "t66"."inferred",
                                          "t66"."first_clock",
                                          "t66"."first_rule",
                                          "t66"."inferred_from",
                                          "t66"."first_due",
                                          "t66"."step",
                                          "t66"."early_child",
                                          "t66"."early_line",
                                          "t66"."early_time",
                                          "t66"."last_time",
                                          "t66"."time_before",
                                          "t29"."earliest_rule",
                                          "t29"."earliest_start",
                                          "t29"."earliest"
                                        FROM (
                                          SELECT
                                            "t64".*
                                            EXCLUDE ("asked_time")
                                          FROM (
                                            SELECT
                                              "t63"."child",
                                              "t63"."clock",
                                              "t63"."shape",
                                              "t63"."line",
                                              "t63"."thread",
                                              "t63"."time",
                                              "t63"."next_time",
                                              "t63"."day",
                                              "t63"."kind",
                                              "t63"."flags",
                                              "t63"."moment",
                                              "t63"."towards",
                                              "t63"."climbed",
                                              "t63"."began_on",
                                              "t63"."ladder_start",
                                              "t63"."towards_clock",
                                              "t63"."in_hours",
                                              "t63"."pauses",
                                              "t63"."early_rule",
                                              "t63"."carry_rule",
                                              "t63"."last_step",
                                              "t63"."as_at",
                                              "t63"."during",
                                              "t63"."inferred",
                                              "t63"."first_clock",
                                              "t63"."first_rule",
                                              "t63"."inferred_from",
                                              "t63"."first_due",
                                              "t63"."step",
                                              "t63"."asked_time",
                                              "t51"."early_child",
                                              "t51"."early_line",
                                              "t51"."early_time",
                                              "t51"."last_time",
                                              "t51"."time_before"
                                            FROM (
                                              SELECT
                                                "t58"."child",
                                                "t58"."clock",
                                                "t58"."shape",
                                                "t58"."line",
                                                "t58"."thread",
                                                "t58"."time",
                                                "t58"."next_time",
                                                "t58"."day",
                                                "t58"."kind",
                                                "t58"."flags",
                                                "t58"."moment",
                                                "t58"."towards",
                                                "t58"."climbed",
                                                "t58"."began_on",
                                                "t58"."ladder_start",
                                                "t58"."towards_clock",
                                                "t58"."in_hours",
                                                "t58"."pauses",
                                                "t58"."early_rule",
                                                "t58"."carry_rule",
                                                "t58"."last_step",
                                                "t58"."as_at",
                                                "t58"."during",
                                                "t58"."inferred",
                                                "t58"."first_clock",
                                                "t58"."first_rule",
                                                "t58"."inferred_from",
                                                "t58"."first_due",
                                                CAST(LEAST(
                                                  CASE
                                                    WHEN "t58"."inferred"
                                                    THEN GREATEST(
                                                      "t58"."climbed",
                                                      CASE
                                                        WHEN "t58"."day" <= "t58"."first_due"
                                                        THEN 1
                                                        ELSE CAST("t58"."last_step" AS BIGINT)
                                                      END
                                                    )
                                                    ELSE "t58"."climbed"
                                                  END,
                                                  "t58"."last_step"
                                                ) AS SMALLINT) AS "step",
                                                CASE WHEN "t58"."early_rule" IS NOT NULL THEN "t58"."time" ELSE NULL END AS "asked_time"
                                              FROM (
                                                SELECT
                                                  "t57".*
                                                  EXCLUDE ("first_due_rule", "first_due_start")
                                                FROM (
                                                  SELECT
                                                    "t55"."child",
                                                    "t55"."clock",
                                                    "t55"."shape",
                                                    "t55"."line",
                                                    "t55"."thread",
                                                    "t55"."time",
                                                    "t55"."next_time",
                                                    "t55"."day",
                                                    "t55"."kind",
                                                    "t55"."flags",
                                                    "t55"."moment",
                                                    "t55"."towards",
                                                    "t55"."climbed",
                                                    "t55"."began_on",
                                                    "t55"."ladder_start",
                                                    "t55"."towards_clock",
                                                    "t55"."in_hours",
                                                    "t55"."pauses",
                                                    "t55"."early_rule",
                                                    "t55"."carry_rule",
                                                    "t55"."last_step",
                                                    "t55"."as_at",
                                                    "t55"."during",
                                                    "t55"."inferred",
                                                    "t55"."first_clock",
                                                    "t55"."first_rule",
                                                    "t55"."inferred_from",
                                                    "t30"."first_due_rule",
                                                    "t30"."first_due_start",
                                                    "t30"."first_due"
                                                  FROM (
                                                    SELECT
                                                      "t50"."child",
                                                      "t50"."clock",
                                                      "t50"."shape",
                                                      "t50"."line",
                                                      "t50"."thread",
                                                      "t50"."time",
                                                      "t50"."next_time",
                                                      "t50"."day",
                                                      "t50"."kind",
                                                      "t50"."flags",
                                                      "t50"."moment",
                                                      "t50"."towards",
                                                      "t50"."climbed",
                                                      "t50"."began_on",
                                                      "t50"."ladder_start",
                                                      "t50"."towards_clock",
                                                      "t50"."in_hours",
                                                      "t50"."pauses",
                                                      "t50"."early_rule",
                                                      "t50"."carry_rule",
                                                      "t50"."last_step",
                                                      "t50"."as_at",
                                                      "t50"."during",
                                                      "t50"."inferred",
                                                      "t50"."first_clock",
                                                      "t50"."first_rule",
                                                      CASE WHEN "t50"."inferred" THEN "t50"."began_on" ELSE NULL END AS "inferred_from"
                                                    FROM (
                                                      SELECT
                                                        "t43"."child",
                                                        "t43"."clock",
                                                        "t43"."shape",
                                                        "t43"."line",
                                                        "t43"."thread",
                                                        "t43"."time",
                                                        "t43"."next_time",
                                                        "t43"."day",
                                                        "t43"."kind",
                                                        "t43"."flags",
                                                        "t43"."moment",
                                                        "t43"."towards",
                                                        "t43"."climbed",
                                                        "t43"."began_on",
                                                        "t43"."ladder_start",
                                                        "t43"."towards_clock",
                                                        "t43"."in_hours",
                                                        "t43"."pauses",
                                                        "t43"."early_rule",
                                                        "t43"."carry_rule",
                                                        "t43"."last_step",
                                                        "t43"."as_at",
                                                        "t43"."during",
                                                        "t43"."inferred",
                                                        "t37"."first_clock",
                                                        "t37"."first_rule"
                                                      FROM (
                                                        SELECT
                                                          "t10"."child",
                                                          "t10"."clock",
                                                          "t10"."shape",
                                                          "t10"."line",
                                                          "t10"."thread",
                                                          "t10"."time",
                                                          "t10"."next_time",
                                                          "t10"."day",
                                                          "t10"."kind",
                                                          "t10"."flags",
                                                          "t10"."moment",
                                                          "t10"."towards",
                                                          "t10"."climbed",
                                                          "t10"."began_on",
                                                          "t10"."ladder_start",
                                                          "t10"."towards_clock",
                                                          "t10"."in_hours",
                                                          "t10"."pauses",
                                                          "t10"."early_rule",
                                                          "t10"."carry_rule",
                                                          "t10"."last_step",
                                                          "t10"."as_at",
                                                          "t10"."during",
                                                          (
                                                            (
                                                              "t10"."flags" & 4
                                                            ) > 0
                                                          )
                                                          AND (
                                                            (
                                                              "t10"."flags" & 32
                                                            ) > 0
                                                          )
                                                          AND (
                                                            "t10"."last_step" > 0
                                                          ) AS "inferred"
                                                        FROM "turns" AS "t10"
                                                      ) AS "t43"
                                                      INNER JOIN (
                                                        SELECT
                                                          "t8"."clock" AS "first_clock",
                                                          "t8"."rule" AS "first_rule"
                                                        FROM "steps" AS "t8"
                                                        WHERE
                                                          "t8"."step" = 0
                                                      ) AS "t37"
                                                        ON "t43"."clock" = "t37"."first_clock"
                                                    ) AS "t50"
                                                  ) AS "t55"
                                                  LEFT OUTER JOIN (
                                                    SELECT
                                                      "t6"."rule" AS "first_due_rule",
                                                      "t6"."start" AS "first_due_start",
                                                      "t6"."due" AS "first_due"
                                                    FROM "other_due" AS "t6"
                                                  ) AS "t30"
                                                    ON "t55"."first_rule" = "t30"."first_due_rule"
                                                    AND "t55"."inferred_from" = "t30"."first_due_start"
                                                ) AS "t57"
                                              ) AS "t58"
                                            ) AS "t63"
                                            LEFT OUTER JOIN (
                                              SELECT
                                                "t42"."child" AS "early_child",
                                                "t42"."line" AS "early_line",
                                                "t42"."time" AS "early_time",
                                                "t42"."last_time",
                                                "t42"."time_before"
                                              FROM (
                                                SELECT
                                                  "t13"."child",
                                                  "t13"."line",
                                                  "t13"."shape",
                                                  "t13"."time",
                                                  "t13"."flags",
                                                  "t13"."counted",
                                                  "t13"."moment",
                                                  "t13"."towards",
                                                  "t13"."restarts",
                                                  "t13"."beforehand",
                                                  "t13"."repeats",
                                                  LAG("t13"."time", 1) OVER (
                                                    PARTITION BY "t13"."child", "t13"."line"
                                                    ORDER BY "t13"."time" ASC
                                                    ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                                                  ) AS "last_time",
                                                  COALESCE(
                                                    LAG("t13"."time", 2) OVER (
                                                      PARTITION BY "t13"."child", "t13"."line"
                                                      ORDER BY "t13"."time" ASC
                                                      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                                                    ),
                                                    0
                                                  ) AS "time_before"
                                                FROM (
                                                  SELECT
                                                    *
                                                  FROM "kept" AS "t0"
                                                  WHERE
                                                    "t0"."beforehand"
                                                ) AS "t13"
                                              ) AS "t42"
                                              WHERE
                                                (
                                                  "t42"."flags" & 1
                                                ) > 0 AND (
                                                  "t42"."last_time" & 4
                                                ) > 0
                                            ) AS "t51"
                                              ON "t63"."child" = "t51"."early_child"
                                              AND "t63"."line" = "t51"."early_line"
                                              AND "t63"."asked_time" = "t51"."early_time"
                                          ) AS "t64"
                                        ) AS "t66"
                                        LEFT OUTER JOIN (
                                          SELECT
                                            "t6"."rule" AS "earliest_rule",
                                            "t6"."start" AS "earliest_start",
                                            "t6"."due" AS "earliest"
                                          FROM "other_due" AS "t6"
                                        ) AS "t29"
                                          ON "t66"."early_rule" = "t29"."earliest_rule"
                                          AND "t66"."day" = "t29"."earliest_start"
                                      ) AS "t67"
                                    ) AS "t68"
                                  ) AS "t70"
                                  LEFT OUTER JOIN (
                                    SELECT
                                      "t6"."rule" AS "carry_from_rule",
                                      "t6"."start" AS "carry_from_start",
                                      "t6"."due" AS "carry_from"
                                    FROM "other_due" AS "t6"
                                  ) AS "t28"
                                    ON "t70"."carry_rule" = "t28"."carry_from_rule"
                                    AND "t70"."day" = "t28"."carry_from_start"
                                ) AS "t71"
                              ) AS "t72"
                            ) AS "t74"
                            LEFT OUTER JOIN (
                              SELECT
                                "t59"."carry_child",
                                "t59"."carry_line",
                                "t59"."carry_day",
                                MAX("t59"."last_met_on") AS "last_met_on"
                              FROM (
                                SELECT
                                  "t56"."child" AS "carry_child",
                                  "t56"."line" AS "carry_line",
                                  CAST((
                                    "t56"."time" >> 28
                                  ) + -719162 AS INT) AS "carry_day",
                                  "t56"."met_on" AS "last_met_on"
                                FROM (
                                  SELECT
                                    "t46"."child",
                                    "t46"."line",
                                    "t46"."time",
                                    "t46"."net",
                                    "t46"."flags",
                                    "t46"."moment",
                                    "t46"."towards",
                                    "t46"."kind",
                                    "t46"."counted",
                                    "t46"."shape",
                                    MAX(
                                      CASE
                                        WHEN (
                                          "t46"."flags" & 4
                                        ) > 0
                                        THEN CAST((
                                          "t46"."time" >> 28
                                        ) + -719162 AS INT)
                                        ELSE NULL
                                      END
                                    ) OVER (
                                      PARTITION BY "t46"."child", "t46"."line"
                                      ORDER BY "t46"."time" ASC
                                      ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                                    ) AS "met_on"
                                  FROM (
                                    SELECT
                                      "t39"."child",
                                      "t39"."line",
                                      "t39"."time",
                                      "t39"."net",
                                      "t39"."flags",
                                      "t39"."moment",
                                      "t39"."towards",
                                      "t39"."kind",
                                      "t39"."counted",
                                      "t39"."shape"
                                    FROM (
                                      SELECT
                                        "t1"."child",
                                        "t1"."line",
                                        "t1"."time",
                                        "t1"."net",
                                        "t1"."flags",
                                        "t1"."moment",
                                        "t1"."towards",
                                        "t1"."kind",
                                        "t1"."counted",
                                        CAST("t1"."line" % 1024 AS SMALLINT) AS "shape"
                                      FROM "line" AS "t1"
                                    ) AS "t39"
                                    SEMI JOIN (
                                      SELECT DISTINCT
                                        "t9"."shape"
                                      FROM "clocks" AS "t9"
                                      WHERE
                                        "t9"."carry_rule" IS NOT NULL
                                    ) AS "t38"
                                      ON "t39"."shape" = "t38"."shape"
                                  ) AS "t46"
                                ) AS "t56"
                                WHERE
                                  (
                                    "t56"."flags" & 1
                                  ) > 0 AND "t56"."met_on" IS NOT NULL
                              ) AS "t59"
                              GROUP BY
                                1,
                                2,
                                3
                            ) AS "t61"
                              ON "t74"."child" = "t61"."carry_child"
                              AND "t74"."line" = "t61"."carry_line"
                              AND "t74"."carry_on" = "t61"."carry_day"
                          ) AS "t75"
                        ) AS "t77"
                        INNER JOIN "steps" AS "t12"
                          ON "t77"."clock" = "t12"."clock" AND "t77"."step" = "t12"."step"
                      ) AS "t78"
                    ) AS "t80"
                    LEFT OUTER JOIN (
                      SELECT
                        "t7"."rule" AS "due_rule",
                        "t7"."start" AS "due_start",
                        "t7"."due"
                      FROM "due" AS "t7"
                    ) AS "t31"
                      ON "t80"."rule" = "t31"."due_rule" AND "t80"."counted_from" = "t31"."due_start"
                  ) AS "t81"
                ) AS "t83"
                LEFT OUTER JOIN (
                  SELECT
                    "t6"."rule" AS "other_due_rule",
                    "t6"."start" AS "other_due_start",
                    "t6"."due" AS "other_due"
                  FROM "other_due" AS "t6"
                ) AS "t27"
                  ON "t83"."other_rule" = "t27"."other_due_rule"
                  AND "t83"."counted_from" = "t27"."other_due_start"
              ) AS "t84"
            ) AS "t86"
            LEFT OUTER JOIN (
              SELECT
                "t6"."rule" AS "settled_on_rule",
                "t6"."start" AS "settled_on_start",
                "t6"."due" AS "settled_on"
              FROM "other_due" AS "t6"
            ) AS "t26"
              ON "t86"."period_rule" = "t26"."settled_on_rule"
              AND "t86"."ladder_start" = "t26"."settled_on_start"
          ) AS "t87"
        ) AS "t89"
        LEFT OUTER JOIN (
          SELECT
            "t3"."child" AS "young_child",
            "t3"."age",
            "t3"."day" AS "birthday_on"
          FROM "birthdays" AS "t3"
        ) AS "t23"
          ON "t89"."child" = "t23"."young_child" AND "t89"."young_age" = "t23"."age"
        LEFT OUTER JOIN (
          SELECT
            "t4"."clock" AS "hourly",
            "t4"."moment" AS "from_moment",
            "t4"."due_on" AS "moment_on",
            "t4"."due_moment"
          FROM "due_moments" AS "t4"
        ) AS "t24"
          ON "t89"."clock" = "t24"."hourly" AND "t89"."moment" = "t24"."from_moment"
      ) AS "t90"
    ) AS "t92"
    LEFT OUTER JOIN (
      SELECT
        "t0"."child" AS "moment_child",
        "t0"."line" AS "moment_line",
        "t0"."time" AS "moment_time",
        "t0"."moment" AS "next_moment"
      FROM "kept" AS "t0"
      WHERE
        "t0"."moment" IS NOT NULL
    ) AS "t34"
      ON "t92"."child" = "t34"."moment_child"
      AND "t92"."line" = "t34"."moment_line"
      AND "t92"."asked_time" = "t34"."moment_time"
    LEFT OUTER JOIN (
      SELECT
        "t44"."latest_on",
        "t44"."child" AS "in_child",
        "t44"."line" AS "in_line"
      FROM (
        SELECT
          "t40"."child",
          "t40"."line",
          MAX("t40"."day") AS "latest_on"
        FROM (
          SELECT
            "t1"."child",
            "t1"."line",
            "t1"."time",
            "t1"."net",
            "t1"."flags",
            "t1"."moment",
            "t1"."towards",
            "t1"."kind",
            "t1"."counted",
            CAST((
              "t1"."time" >> 28
            ) + -719162 AS INT) AS "day"
          FROM "line" AS "t1"
          WHERE
            (
              "t1"."flags" & 32
            ) > 0 AND (
              "t1"."flags" & 4
            ) > 0
        ) AS "t40"
        GROUP BY
          1,
          2
      ) AS "t44"
    ) AS "t49"
      ON "t92"."child" = "t49"."in_child" AND "t92"."line" = "t49"."in_line"
    LEFT OUTER JOIN (
      SELECT
        "t45"."child",
        "t45"."shape",
        MIN("t45"."of") AS "unrecorded",
        MIN(COALESCE("t45"."since", -719162)) AS "unrecorded_since"
      FROM (
        SELECT
          "t11"."child",
          "t11"."of",
          "t11"."since",
          "t36"."shape",
          "t36"."kind"
        FROM "unrecorded" AS "t11"
        INNER JOIN (
          SELECT DISTINCT
            "t5"."shape",
            "t5"."called" AS "kind"
          FROM "roles" AS "t5"
          WHERE
            "t5"."meets" > 0
        ) AS "t36"
          ON "t11"."of" = "t36"."kind"
      ) AS "t45"
      GROUP BY
        1,
        2
    ) AS "t53"
      ON "t92"."child" = "t53"."child" AND "t92"."shape" = "t53"."shape"
  ) AS "t93"
) AS "t94"
WHERE
  NOT (
    COALESCE(
      "t94"."during"
      AND NOT (
        COALESCE((
          "t94"."next_time" & 32767 & 4
        ) > 0, FALSE)
      )
      AND (
        CAST((
          "t94"."next_time" >> 28
        ) + -719162 AS INT) = "t94"."day"
      ),
      FALSE
    )
  )
),
deadlines AS (
WITH "t32" AS (
  SELECT
    "t6"."child",
    "t6"."line",
    "t6"."time",
    "t6"."net",
    "t6"."flags",
    "t6"."moment",
    "t6"."towards",
    "t6"."kind",
    "t6"."counted",
    CAST("t6"."line" % 1024 AS SMALLINT) AS "shape"
  FROM "line" AS "t6"
), "t50" AS (
  SELECT
    "t45"."child",
    "t45"."clock",
    "t45"."thread",
    "t45"."started_on",
    "t45"."due_on",
    "t45"."calendar",
    "t45"."closed_on",
    "t45"."counts_on",
    "t45"."as_at",
    "t36"."pause_child",
    "t36"."pause_clock",
    "t36"."since",
    "t36"."until"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t24"."child",
        "t24"."clock",
        "t24"."thread",
        "t24"."started_on",
        "t24"."due_on",
        "t16"."calendar",
        COALESCE("t24"."met_on", "t24"."ended_on") AS "closed_on",
        "t24"."started_on" + "t16"."counts_from" AS "counts_on",
        "t24"."as_at"
      FROM (
        SELECT
          *
        FROM "owed" AS "t1"
        WHERE
          "t1"."pauses"
      ) AS "t24"
      INNER JOIN "rules" AS "t16"
        ON "t24"."rule" = "t16"."rule"
    ) AS "t37"
    WHERE
      "t37"."due_on" IS NOT NULL
  ) AS "t45"
  INNER JOIN (
    SELECT
      "t15"."child" AS "pause_child",
      "t17"."clock" AS "pause_clock",
      COALESCE("t15"."on", -719162) AS "since",
      "t15"."until"
    FROM "facts" AS "t15"
    INNER JOIN "pauses" AS "t17"
      ON "t15"."kind" = "t17"."kind"
  ) AS "t36"
    ON "t45"."child" = "t36"."pause_child" AND "t45"."clock" = "t36"."pause_clock"
)
SELECT
  "t95"."child",
  "t95"."clock",
  "t95"."thread",
  "t95"."started_on",
  "t95"."due_on",
  "t95"."met_on",
  "t95"."ended_on",
  "t95"."step",
  "t95"."inferred",
  "t95"."certain",
  "t95"."unrecorded",
  "t95"."rule",
  "t95"."started_by",
  "t95"."met_by",
  "t95"."started_moment",
  "t95"."due_moment",
  "t95"."met_moment",
  "t95"."paused_days",
  "t95"."paused_since",
  "t12"."worker",
  "t12"."team"
FROM (
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t1"."child",
        "t1"."clock",
        "t1"."thread",
        "t1"."started_on",
        "t1"."due_on",
        "t1"."met_on",
        "t1"."ended_on",
        "t1"."step",
        "t1"."inferred",
        NOT (
          COALESCE(
            (
              "t1"."met_on" IS NOT NULL
            )
            AND "t1"."next_latest"
            AND (
              "t1"."met_on" > "t1"."due_on"
            ),
            FALSE
          )
        )
        AND NOT (
          COALESCE(
            (
              "t1"."ended_on" > "t1"."due_on"
            )
            AND (
              "t1"."latest_on" >= "t1"."ended_on"
            ),
            FALSE
          )
        )
        AND (
          "t1"."due_on" IS NOT NULL
        ) AS "certain",
        "t1"."unrecorded",
        "t1"."rule",
        "t1"."started_by",
        "t1"."met_by",
        "t1"."started_moment",
        "t1"."due_moment",
        "t1"."met_moment",
        0 AS "paused_days",
        CAST(NULL AS INT) AS "paused_since"
      FROM "owed" AS "t1"
      WHERE
        NOT (
          "t1"."pauses"
        )
    ) AS "t41"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        "t91"."child",
        "t91"."clock",
        "t91"."thread",
        "t91"."started_on",
        COALESCE("t91"."moved_to", "t91"."due_on") AS "due_on",
        "t91"."met_on",
        "t91"."ended_on",
        "t91"."step",
        "t91"."inferred",
        NOT (
          COALESCE(
            (
              "t91"."met_on" IS NOT NULL
            )
            AND "t91"."next_latest"
            AND (
              "t91"."met_on" > COALESCE("t91"."moved_to", "t91"."due_on")
            ),
            FALSE
          )
        )
        AND NOT (
          COALESCE(
            (
              "t91"."ended_on" > COALESCE("t91"."moved_to", "t91"."due_on")
            )
            AND (
              "t91"."latest_on" >= "t91"."ended_on"
            ),
            FALSE
          )
        )
        AND (
          COALESCE("t91"."moved_to", "t91"."due_on") IS NOT NULL
        ) AS "certain",
        "t91"."unrecorded",
        "t91"."rule",
        "t91"."started_by",
        "t91"."met_by",
        "t91"."started_moment",
        "t91"."due_moment",
        "t91"."met_moment",
        CAST(COALESCE("t91"."lost", 0) AS INT) AS "paused_days",
        "t91"."since" AS "paused_since"
      FROM (
        SELECT
          "t24"."child",
          "t24"."clock",
          "t24"."thread",
          "t24"."due_on",
          "t24"."met_on",
          "t24"."ended_on",
          "t24"."step",
          "t24"."inferred",
          "t24"."unrecorded",
          "t24"."rule",
          "t24"."met_by",
          "t24"."started_moment",
          "t24"."due_moment",
          "t24"."met_moment",
          "t24"."latest_on",
          "t24"."next_latest",
          "t24"."pauses",
          "t24"."as_at",
          "t24"."started_on",
          "t24"."started_by",
          "t90"."of_child",
          "t90"."of_clock",
          "t90"."of_thread",
          "t90"."of_started_on",
          "t90"."since",
          "t90"."moved_to",
          "t90"."lost"
        FROM (
          SELECT
            *
          FROM "owed" AS "t1"
          WHERE
            "t1"."pauses"
        ) AS "t24"
        LEFT OUTER JOIN (
          SELECT
            "t88"."child" AS "of_child",
            "t88"."clock" AS "of_clock",
            "t88"."thread" AS "of_thread",
            "t88"."started_on" AS "of_started_on",
            "t88"."since",
            "t88"."moved_to",
            "t88"."lost"
          FROM (
            SELECT
              "t87"."child",
              "t87"."clock",
              "t87"."thread",
              "t87"."started_on",
              MIN("t87"."since") AS "since",
              MAX("t87"."moved_to") AS "moved_to",
              MAX("t87"."lost") AS "lost"
            FROM (
              SELECT
                "t86"."child",
                "t86"."clock",
                "t86"."thread",
                "t86"."started_on",
                "t86"."due_on",
                "t86"."calendar",
                "t86"."closed_on",
                "t86"."counts_on",
                "t86"."as_at",
                "t86"."pause_child",
                "t86"."pause_clock",
                CASE
                  WHEN COALESCE("t86"."start" <= COALESCE("t86"."moved_to", "t86"."due_on"), FALSE)
                  THEN "t86"."open_since"
                  ELSE NULL
                END AS "since",
                "t86"."until",
                "t86"."open_since",
                "t86"."start",
                "t86"."stop",
                "t86"."moved_to",
                "t86"."lost"
              FROM (
                SELECT
                  "t85".*
                  EXCLUDE ("of_child", "of_clock", "of_started_on", "of_thread")
                FROM (
                  SELECT
                    "t56"."child",
                    "t56"."clock",
                    "t56"."thread",
                    "t56"."started_on",
                    "t56"."due_on",
                    "t56"."calendar",
                    "t56"."closed_on",
                    "t56"."counts_on",
                    "t56"."as_at",
                    "t56"."pause_child",
                    "t56"."pause_clock",
                    "t56"."since",
                    "t56"."until",
                    "t56"."open_since",
                    "t56"."start",
                    "t56"."stop",
                    "t84"."of_child",
                    "t84"."of_clock",
                    "t84"."of_thread",
                    "t84"."of_started_on",
                    "t84"."moved_to",
                    "t84"."lost"
                  FROM (
                    SELECT
                      "t51"."child",
                      "t51"."clock",
                      "t51"."thread",
                      "t51"."started_on",
                      "t51"."due_on",
                      "t51"."calendar",
                      "t51"."closed_on",
                      "t51"."counts_on",
                      "t51"."as_at",
                      "t51"."pause_child",
                      "t51"."pause_clock",
                      "t51"."since",
                      "t51"."until",
                      CASE
                        WHEN (
                          "t51"."until" IS NULL
                        ) AND (
                          "t51"."closed_on" IS NULL
                        )
                        THEN GREATEST("t51"."since", "t51"."started_on")
                        ELSE NULL
                      END AS "open_since",
                      GREATEST("t51"."since", "t51"."counts_on") AS "start",
                      LEAST(COALESCE("t51"."until", "t51"."as_at" + 1), COALESCE("t51"."closed_on", 2932895)) AS "stop"
                    FROM "t50" AS "t51"
                  ) AS "t56"
                  LEFT OUTER JOIN (
                    SELECT
                      "t82"."child" AS "of_child",
                      "t82"."clock" AS "of_clock",
                      "t82"."thread" AS "of_thread",
                      "t82"."started_on" AS "of_started_on",
                      "t27"."moved_to",
                      "t82"."lost"
                    FROM (
                      SELECT
                        "t80"."child",
                        "t80"."clock",
                        "t80"."thread",
                        "t80"."started_on",
                        "t80"."calendar",
                        "t80"."due_place",
                        "t80"."lost",
                        CAST("t80"."due_place" + "t80"."lost" AS INT) AS "to_place"
                      FROM (
                        SELECT
                          "t79"."child",
                          "t79"."clock",
                          "t79"."thread",
                          "t79"."started_on",
                          "t79"."calendar",
                          "t79"."due_place",
                          SUM("t79"."lost") AS "lost"
                        FROM (
                          SELECT
                            *
                          FROM (
                            SELECT
                              "t75"."child",
                              "t75"."clock",
                              "t75"."thread",
                              "t75"."started_on",
                              "t75"."due_on",
                              "t75"."calendar",
                              "t75"."closed_on",
                              "t75"."counts_on",
                              "t75"."as_at",
                              "t75"."pause_child",
                              "t75"."pause_clock",
                              "t75"."since",
                              "t75"."until",
                              "t75"."open_since",
                              "t75"."start",
                              "t75"."stop",
                              "t75"."reached",
                              "t75"."from_place",
                              "t75"."to_place",
                              "t75"."due_place",
                              "t75"."lost",
                              SUM("t75"."lost") OVER (
                                PARTITION BY "t75"."child", "t75"."clock", "t75"."thread", "t75"."started_on"
                                ORDER BY "t75"."start" ASC
                                ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                              ) - "t75"."lost" AS "before"
                            FROM (
                              SELECT
                                "t73"."child",
                                "t73"."clock",
                                "t73"."thread",
                                "t73"."started_on",
                                "t73"."due_on",
                                "t73"."calendar",
                                "t73"."closed_on",
                                "t73"."counts_on",
                                "t73"."as_at",
                                "t73"."pause_child",
                                "t73"."pause_clock",
                                "t73"."since",
                                "t73"."until",
                                "t73"."open_since",
                                "t73"."start",
                                "t73"."stop",
                                "t73"."reached",
                                "t73"."from_place",
                                "t73"."to_place",
                                "t73"."due_place",
                                "t73"."to_place" - "t73"."from_place" AS "lost"
                              FROM (
                                SELECT
                                  "t72".*
                                  EXCLUDE ("due_place_calendar", "due_place_day")
                                FROM (
                                  SELECT
                                    "t69"."child",
                                    "t69"."clock",
                                    "t69"."thread",
                                    "t69"."started_on",
                                    "t69"."due_on",
                                    "t69"."calendar",
                                    "t69"."closed_on",
                                    "t69"."counts_on",
                                    "t69"."as_at",
                                    "t69"."pause_child",
                                    "t69"."pause_clock",
                                    "t69"."since",
                                    "t69"."until",
                                    "t69"."open_since",
                                    "t69"."start",
                                    "t69"."stop",
                                    "t69"."reached",
                                    "t69"."from_place",
                                    "t69"."to_place",
                                    "t28"."due_place_calendar",
                                    "t28"."due_place_day",
                                    "t28"."due_place"
                                  FROM (
                                    SELECT
                                      "t66".*
                                      EXCLUDE ("to_place_calendar", "to_place_day")
                                    FROM (
                                      SELECT
                                        "t65"."child",
                                        "t65"."clock",
                                        "t65"."thread",
                                        "t65"."started_on",
                                        "t65"."due_on",
                                        "t65"."calendar",
                                        "t65"."closed_on",
                                        "t65"."counts_on",
                                        "t65"."as_at",
                                        "t65"."pause_child",
                                        "t65"."pause_clock",
                                        "t65"."since",
                                        "t65"."until",
                                        "t65"."open_since",
                                        "t65"."start",
                                        "t65"."stop",
                                        "t65"."reached",
                                        "t65"."from_place",
                                        "t29"."to_place_calendar",
                                        "t29"."to_place_day",
                                        "t29"."to_place"
                                      FROM (
                                        SELECT
                                          "t63".*
                                          EXCLUDE ("from_place_calendar", "from_place_day")
                                        FROM (
                                          SELECT
                                            "t61"."child",
                                            "t61"."clock",
                                            "t61"."thread",
                                            "t61"."started_on",
                                            "t61"."due_on",
                                            "t61"."calendar",
                                            "t61"."closed_on",
                                            "t61"."counts_on",
                                            "t61"."as_at",
                                            "t61"."pause_child",
                                            "t61"."pause_clock",
                                            "t61"."since",
                                            "t61"."until",
                                            "t61"."open_since",
                                            "t61"."start",
                                            "t61"."stop",
                                            "t61"."reached",
                                            "t30"."from_place_calendar",
                                            "t30"."from_place_day",
                                            "t30"."from_place"
                                          FROM (
                                            SELECT
                                              "t57"."child",
                                              "t57"."clock",
                                              "t57"."thread",
                                              "t57"."started_on",
                                              "t57"."due_on",
                                              "t57"."calendar",
                                              "t57"."closed_on",
                                              "t57"."counts_on",
                                              "t57"."as_at",
                                              "t57"."pause_child",
                                              "t57"."pause_clock",
                                              "t57"."since",
                                              "t57"."until",
                                              "t57"."open_since",
                                              CAST(GREATEST("t57"."start", COALESCE("t57"."reached", "t57"."start")) AS INT) AS "start",
                                              "t57"."stop",
                                              "t57"."reached"
                                            FROM (
                                              SELECT
                                                "t55"."child",
                                                "t55"."clock",
                                                "t55"."thread",
                                                "t55"."started_on",
                                                "t55"."due_on",
                                                "t55"."calendar",
                                                "t55"."closed_on",
                                                "t55"."counts_on",
                                                "t55"."as_at",
                                                "t55"."pause_child",
                                                "t55"."pause_clock",
                                                "t55"."since",
                                                "t55"."until",
                                                "t55"."open_since",
                                                "t55"."start",
                                                "t55"."stop",
                                                MAX("t55"."stop") OVER (
                                                  PARTITION BY "t55"."child", "t55"."clock", "t55"."thread", "t55"."started_on"
                                                  ORDER BY "t55"."start" ASC, "t55"."stop" ASC
                                                  ROWS BETWEEN UNBOUNDED PRECEDING AND 1 preceding
                                                ) AS "reached"
                                              FROM (
                                                SELECT
                                                  "t51"."child",
                                                  "t51"."clock",
                                                  "t51"."thread",
                                                  "t51"."started_on",
                                                  "t51"."due_on",
                                                  "t51"."calendar",
                                                  "t51"."closed_on",
                                                  "t51"."counts_on",
                                                  "t51"."as_at",
                                                  "t51"."pause_child",
                                                  "t51"."pause_clock",
                                                  "t51"."since",
                                                  "t51"."until",
                                                  CASE
                                                    WHEN (
                                                      "t51"."until" IS NULL
                                                    ) AND (
                                                      "t51"."closed_on" IS NULL
                                                    )
                                                    THEN GREATEST("t51"."since", "t51"."started_on")
                                                    ELSE NULL
                                                  END AS "open_since",
                                                  GREATEST("t51"."since", "t51"."counts_on") AS "start",
                                                  LEAST(COALESCE("t51"."until", "t51"."as_at" + 1), COALESCE("t51"."closed_on", 2932895)) AS "stop"
                                                FROM "t50" AS "t51"
                                                WHERE
                                                  LEAST(COALESCE("t51"."until", "t51"."as_at" + 1), COALESCE("t51"."closed_on", 2932895)) > GREATEST("t51"."since", "t51"."counts_on")
                                              ) AS "t55"
                                            ) AS "t57"
                                            WHERE
                                              "t57"."stop" > CAST(GREATEST("t57"."start", COALESCE("t57"."reached", "t57"."start")) AS INT)
                                          ) AS "t61"
                                          INNER JOIN (
                                            SELECT
                                              "t11"."calendar" AS "from_place_calendar",
                                              "t11"."day" AS "from_place_day",
                                              "t11"."before" AS "from_place"
                                            FROM "places" AS "t11"
                                          ) AS "t30"
                                            ON "t61"."calendar" = "t30"."from_place_calendar"
                                            AND "t61"."start" = "t30"."from_place_day"
                                        ) AS "t63"
                                      ) AS "t65"
                                      INNER JOIN (
                                        SELECT
                                          "t11"."calendar" AS "to_place_calendar",
                                          "t11"."day" AS "to_place_day",
                                          "t11"."before" AS "to_place"
                                        FROM "places" AS "t11"
                                      ) AS "t29"
                                        ON "t65"."calendar" = "t29"."to_place_calendar"
                                        AND "t65"."stop" = "t29"."to_place_day"
                                    ) AS "t66"
                                  ) AS "t69"
                                  INNER JOIN (
                                    SELECT
                                      "t11"."calendar" AS "due_place_calendar",
                                      "t11"."day" AS "due_place_day",
                                      "t11"."upto" AS "due_place"
                                    FROM "places" AS "t11"
                                  ) AS "t28"
                                    ON "t69"."calendar" = "t28"."due_place_calendar"
                                    AND "t69"."due_on" = "t28"."due_place_day"
                                ) AS "t72"
                              ) AS "t73"
                            ) AS "t75"
                          ) AS "t77"
                          WHERE
                            "t77"."from_place" < (
                              "t77"."due_place" + "t77"."before"
                            )
                        ) AS "t79"
                        GROUP BY
                          1,
                          2,
                          3,
                          4,
                          5,
                          6
                      ) AS "t80"
                      WHERE
                        "t80"."lost" > 0
                    ) AS "t82"
                    INNER JOIN (
                      SELECT
                        "t7"."calendar" AS "nth_calendar",
                        "t7"."place",
                        "t7"."day" AS "moved_to"
                      FROM "nth" AS "t7"
                    ) AS "t27"
                      ON "t82"."calendar" = "t27"."nth_calendar" AND "t82"."to_place" = "t27"."place"
                  ) AS "t84"
                    ON "t56"."child" = "t84"."of_child"
                    AND "t56"."clock" = "t84"."of_clock"
                    AND "t56"."thread" = "t84"."of_thread"
                    AND "t56"."started_on" = "t84"."of_started_on"
                ) AS "t85"
              ) AS "t86"
            ) AS "t87"
            GROUP BY
              1,
              2,
              3,
              4
          ) AS "t88"
        ) AS "t90"
          ON "t24"."child" = "t90"."of_child"
          AND "t24"."clock" = "t90"."of_clock"
          AND "t24"."thread" = "t90"."of_thread"
          AND "t24"."started_on" = "t90"."of_started_on"
      ) AS "t91"
    ) AS "t92"
  ) AS "t93"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      "t76"."child",
      "t76"."clock",
      0 AS "thread",
      CAST(NULL AS INT) AS "started_on",
      CAST(NULL AS INT) AS "due_on",
      CAST(NULL AS INT) AS "met_on",
      CAST(NULL AS INT) AS "ended_on",
      0 AS "step",
      FALSE AS "inferred",
      FALSE AS "certain",
      CASE
        WHEN "t76"."events" > 0
        THEN COALESCE("t76"."unrecorded", "t76"."first_met")
        WHEN "t76"."starts_itself"
        THEN "t76"."unrecorded"
        ELSE "t76"."first_start"
      END AS "unrecorded",
      CAST(NULL AS SMALLINT) AS "rule",
      CAST(NULL AS SMALLINT) AS "started_by",
      CAST(NULL AS SMALLINT) AS "met_by",
      CAST(NULL AS BIGINT) AS "started_moment",
      CAST(NULL AS BIGINT) AS "due_moment",
      CAST(NULL AS BIGINT) AS "met_moment",
      0 AS "paused_days",
      CAST(NULL AS INT) AS "paused_since"
    FROM (
      SELECT
        "t74".*
        EXCLUDE ("child_right", "shape_right")
      FROM (
        SELECT
          "t71"."child",
          "t71"."clock",
          "t71"."events",
          "t71"."judged",
          "t44"."shape",
          "t44"."during",
          "t44"."towards_clock",
          "t44"."in_hours",
          "t44"."pauses",
          "t44"."early_rule",
          "t44"."carry_rule",
          "t44"."starts_itself",
          "t44"."speaks_first",
          "t44"."first_start",
          "t44"."first_met",
          "t44"."last_step",
          "t44"."in_force_from",
          "t44"."in_force_until",
          "t44"."standard_from",
          "t44"."now",
          "t44"."as_at",
          "t44"."within_spell",
          "t44"."repeats",
          "t44"."restarts",
          "t44"."beforehand",
          "t49"."child" AS "child_right",
          "t49"."shape" AS "shape_right",
          "t49"."unrecorded",
          "t49"."unrecorded_since"
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "t62"."child",
              "t62"."clock",
              SUM(
                CAST((
                  (
                    (
                      "t62"."flags" & 1
                    ) > 0
                  ) OR (
                    (
                      "t62"."flags" & 4
                    ) > 0
                  )
                )
                AND (
                  (
                    (
                      "t62"."counted" >> 20
                    ) - 1048576
                  ) > 0
                )
                AND (
                  (
                    "t62"."closed_on" IS NULL
                  ) OR (
                    "t62"."day" > "t62"."closed_on"
                  )
                ) AS INT)
              ) AS "events",
              SUM(
                CAST((
                  (
                    (
                      "t62"."flags" & 1
                    ) > 0
                  ) OR (
                    (
                      "t62"."flags" & 4
                    ) > 0
                  )
                )
                AND (
                  (
                    (
                      "t62"."counted" >> 20
                    ) - 1048576
                  ) > 0
                )
                AND (
                  (
                    "t62"."closed_on" IS NULL
                  ) OR (
                    "t62"."day" > "t62"."closed_on"
                  )
                )
                AND (
                  (
                    "t62"."day" >= "t62"."standard_from"
                  )
                  OR (
                    (
                      (
                        "t62"."flags" & 4
                      ) > 0
                    ) AND NOT (
                      "t62"."repeats"
                    )
                  )
                ) AS INT)
              ) AS "judged"
            FROM (
              SELECT
                "t59"."child",
                "t59"."line",
                "t59"."time",
                "t59"."net",
                "t59"."flags",
                "t59"."moment",
                "t59"."towards",
                "t59"."kind",
                "t59"."counted",
                "t59"."shape",
                "t59"."day",
                "t59"."closed_on",
                "t44"."clock",
                "t44"."during",
                "t44"."towards_clock",
                "t44"."in_hours",
                "t44"."pauses",
                "t44"."early_rule",
                "t44"."carry_rule",
                "t44"."starts_itself",
                "t44"."speaks_first",
                "t44"."first_start",
                "t44"."first_met",
                "t44"."last_step",
                "t44"."in_force_from",
                "t44"."in_force_until",
                "t44"."standard_from",
                "t44"."now",
                "t44"."as_at",
                "t44"."within_spell",
                "t44"."repeats",
                "t44"."restarts",
                "t44"."beforehand"
              FROM (
                SELECT
                  "t54"."child",
                  "t54"."line",
                  "t54"."time",
                  "t54"."net",
                  "t54"."flags",
                  "t54"."moment",
                  "t54"."towards",
                  "t54"."kind",
                  "t54"."counted",
                  "t54"."shape",
                  "t54"."day",
                  MAX(
                    CASE
                      WHEN (
                        (
                          "t54"."flags" & 16
                        ) > 0
                      )
                      AND (
                        (
                          (
                            "t54"."counted" >> 20
                          ) - 1048576
                        ) <= 0
                      )
                      THEN "t54"."day"
                      ELSE NULL
                    END
                  ) OVER (
                    PARTITION BY "t54"."child", "t54"."shape"
                    ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                  ) AS "closed_on"
                FROM (
                  SELECT
                    "t52"."child",
                    "t52"."line",
                    "t52"."time",
                    "t52"."net",
                    "t52"."flags",
                    "t52"."moment",
                    "t52"."towards",
                    "t52"."kind",
                    "t52"."counted",
                    "t52"."shape",
                    CAST((
                      "t52"."time" >> 28
                    ) + -719162 AS INT) AS "day"
                  FROM (
                    SELECT
                      "t35"."child",
                      "t35"."line",
                      "t35"."time",
                      "t35"."net",
                      "t35"."flags",
                      "t35"."moment",
                      "t35"."towards",
                      "t35"."kind",
                      "t35"."counted",
                      "t35"."shape"
                    FROM "t32" AS "t35"
                    SEMI JOIN (
                      SELECT
                        *
                      FROM (
                        SELECT
                          "t33"."child",
                          "t33"."shape",
                          SUM("t33"."net") AS "depth"
                        FROM "t32" AS "t33"
                        GROUP BY
                          1,
                          2
                      ) AS "t40"
                      WHERE
                        "t40"."depth" > 0
                    ) AS "t48"
                      ON "t35"."child" = "t48"."child" AND "t35"."shape" = "t48"."shape"
                  ) AS "t52"
                ) AS "t54"
              ) AS "t59"
              INNER JOIN (
                SELECT
                  *
                FROM (
                  SELECT
                    "t13"."clock",
                    "t13"."shape",
                    "t13"."during",
                    "t13"."towards_clock",
                    "t13"."in_hours",
                    "t13"."pauses",
                    "t13"."early_rule",
                    "t13"."carry_rule",
                    "t13"."starts_itself",
                    "t13"."speaks_first",
                    "t13"."first_start",
                    "t13"."first_met",
                    "t13"."last_step",
                    "t13"."in_force_from",
                    "t13"."in_force_until",
                    "t13"."standard_from",
                    "t13"."now",
                    "t13"."as_at",
                    "t25"."within_spell",
                    "t25"."repeats",
                    "t25"."restarts",
                    "t25"."beforehand"
                  FROM "clocks" AS "t13"
                  INNER JOIN (
                    SELECT
                      *
                    FROM "shapes" AS "t4"
                    WHERE
                      "t4"."within_spell"
                  ) AS "t25"
                    ON "t13"."shape" = "t25"."shape"
                ) AS "t38"
                WHERE
                  "t38"."now"
              ) AS "t44"
                ON "t59"."shape" = "t44"."shape"
            ) AS "t62"
            GROUP BY
              1,
              2
          ) AS "t68"
          WHERE
            "t68"."judged" = 0
        ) AS "t71"
        INNER JOIN (
          SELECT
            *
          FROM (
            SELECT
              "t13"."clock",
              "t13"."shape",
              "t13"."during",
              "t13"."towards_clock",
              "t13"."in_hours",
              "t13"."pauses",
              "t13"."early_rule",
              "t13"."carry_rule",
              "t13"."starts_itself",
              "t13"."speaks_first",
              "t13"."first_start",
              "t13"."first_met",
              "t13"."last_step",
              "t13"."in_force_from",
              "t13"."in_force_until",
              "t13"."standard_from",
              "t13"."now",
              "t13"."as_at",
              "t25"."within_spell",
              "t25"."repeats",
              "t25"."restarts",
              "t25"."beforehand"
            FROM "clocks" AS "t13"
            INNER JOIN (
              SELECT
                *
              FROM "shapes" AS "t4"
              WHERE
                "t4"."within_spell"
            ) AS "t25"
              ON "t13"."shape" = "t25"."shape"
          ) AS "t38"
          WHERE
            "t38"."now"
        ) AS "t44"
          ON "t71"."clock" = "t44"."clock"
        LEFT OUTER JOIN (
          SELECT
            "t39"."child",
            "t39"."shape",
            MIN("t39"."of") AS "unrecorded",
            MIN(COALESCE("t39"."since", -719162)) AS "unrecorded_since"
          FROM (
            SELECT
              "t14"."child",
              "t14"."of",
              "t14"."since",
              "t31"."shape",
              "t31"."kind"
            FROM "unrecorded" AS "t14"
            INNER JOIN (
              SELECT DISTINCT
                "t5"."shape",
                "t5"."called" AS "kind"
              FROM "roles" AS "t5"
              WHERE
                "t5"."meets" > 0
            ) AS "t31"
              ON "t14"."of" = "t31"."kind"
          ) AS "t39"
          GROUP BY
            1,
            2
        ) AS "t49"
          ON "t71"."child" = "t49"."child" AND "t44"."shape" = "t49"."shape"
      ) AS "t74"
    ) AS "t76"
    WHERE
      (
        "t76"."events" > 0
      )
      OR (
        "t76"."speaks_first"
        AND (
          NOT (
            "t76"."starts_itself"
          ) OR (
            "t76"."unrecorded" IS NOT NULL
          )
        )
      )
  ) AS "t78"
) AS "t95"
LEFT OUTER JOIN "holders" AS "t12"
  ON "t95"."child" = "t12"."child"
  AND COALESCE("t95"."met_on", "t95"."ended_on", 2932895) >= "t12"."held_from"
  AND COALESCE("t95"."met_on", "t95"."ended_on", 2932895) < "t12"."held_until"
)
SELECT * FROM deadlines
