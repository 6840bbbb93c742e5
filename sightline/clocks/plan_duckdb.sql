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
    "t14"."regime",
    "t34"."day",
    "t14"."first",
    "t14"."second",
    "t14"."third",
    "t14"."aged",
    "t14"."barred"
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
  INNER JOIN "regime_parts" AS "t14"
    ON "t34"."kind" = "t14"."kind" AND "t34"."edge" = "t14"."edge"
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
          "t15"."raised",
          "t15"."count",
          "t15"."rule",
          "t15"."by_day",
          "t31"."on"
        FROM (
          SELECT
            *
          FROM "facts" AS "t0"
          WHERE
            "t0"."on" IS NOT NULL
        ) AS "t31"
        INNER JOIN "counts" AS "t15"
          ON "t31"."kind" = "t15"."of"
      ) AS "t35"
    ) AS "t39"
    WHERE
      (
        "t39"."same_day" = 0
      ) OR NOT (
        "t39"."by_day"
      )
  ) AS "t44"
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
    "t84"."child",
    "t84"."kind",
    0 AS "thread",
    FALSE AS "latest_only",
    CAST(NULL AS BIGINT) AS "moment",
    CAST(NULL AS INT) AS "minute",
    CAST(NULL AS INT) AS "towards",
    "t84"."edge",
    "t84"."day"
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
            "t71"."child",
            "t71"."raised" AS "kind",
            0 AS "edge",
            "t71"."on" AS "day"
          FROM (
            SELECT DISTINCT
              "t68"."child",
              "t68"."raised",
              "t68"."on"
            FROM (
              SELECT
                "t64"."child",
                "t64"."raised",
                "t64"."count",
                "t64"."rule",
                "t64"."by_day",
                "t64"."on",
                "t64"."same_day",
                "t64"."place",
                "t64"."first_place",
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
              ) AS "t64"
              INNER JOIN (
                SELECT
                  "t55"."child" AS "first_child",
                  "t55"."raised" AS "first_raised",
                  "t55"."place" AS "at_place",
                  "t55"."on" AS "first_on"
                FROM "t53" AS "t55"
              ) AS "t59"
                ON "t64"."child" = "t59"."first_child"
                AND "t64"."raised" = "t59"."first_raised"
                AND "t64"."first_place" = "t59"."at_place"
              INNER JOIN "due" AS "t11"
                ON "t64"."rule" = "t11"."rule" AND "t59"."first_on" = "t11"."start"
            ) AS "t68"
            WHERE
              "t68"."on" <= "t68"."due"
          ) AS "t71"
        ) AS "t73"
        UNION ALL
        SELECT
          *
        FROM "parts" AS "t1"
      ) AS "t74"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          "t78"."child",
          "t78"."raised" AS "kind",
          0 AS "edge",
          "t78"."day"
        FROM (
          SELECT
            "t77"."child",
            "t77"."raised",
            "t77"."days",
            "t77"."day",
            "t77"."inside",
            "t77"."over",
            LAG("t77"."over", 1) OVER (
              PARTITION BY "t77"."child", "t77"."raised"
              ORDER BY "t77"."day" ASC
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) AS "over_before",
            LAG("t77"."day", 1) OVER (
              PARTITION BY "t77"."child", "t77"."raised"
              ORDER BY "t77"."day" ASC
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) AS "day_before"
          FROM (
            SELECT
              "t75"."child",
              "t75"."raised",
              "t75"."days",
              "t75"."day",
              "t75"."inside",
              "t75"."inside" > "t75"."days" AS "over"
            FROM (
              SELECT
                "t69"."child",
                "t69"."raised",
                "t69"."days",
                "t69"."day",
                SUM(
                  CAST((
                    "t69"."other" > "t69"."back"
                  ) AND (
                    "t69"."other" <= "t69"."day"
                  ) AS INT)
                ) AS "inside"
              FROM (
                SELECT
                  "t54"."child",
                  "t54"."raised",
                  "t54"."days",
                  "t54"."day",
                  "t12"."due" AS "back",
                  "t66"."other_child",
                  "t66"."other_raised",
                  "t66"."other"
                FROM (
                  SELECT DISTINCT
                    *
                  FROM (
                    SELECT
                      "t43"."child",
                      "t43"."raised",
                      "t43"."days",
                      "t43"."back_rule",
                      CAST("t43"."on" + "t13"."n" AS INT) AS "day"
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
                          "t16"."raised",
                          "t16"."of",
                          "t16"."days",
                          "t16"."back_rule",
                          "t16"."from_age",
                          "t16"."as_at"
                        FROM (
                          SELECT
                            *
                          FROM "facts" AS "t0"
                          WHERE
                            "t0"."on" IS NOT NULL
                        ) AS "t31"
                        INNER JOIN "totals" AS "t16"
                          ON "t31"."kind" = "t16"."of"
                      ) AS "t36"
                      WHERE
                        "t36"."back_rule" IS NOT NULL
                    ) AS "t43"
                    INNER JOIN "spans" AS "t13"
                      ON "t43"."length" = "t13"."length"
                  ) AS "t48"
                ) AS "t54"
                INNER JOIN "due" AS "t12"
                  ON "t54"."back_rule" = "t12"."rule" AND "t54"."day" = "t12"."start"
                INNER JOIN (
                  SELECT
                    "t60"."child" AS "other_child",
                    "t60"."raised" AS "other_raised",
                    "t60"."day" AS "other"
                  FROM (
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
                          CAST("t43"."on" + "t13"."n" AS INT) AS "day"
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
                              "t16"."raised",
                              "t16"."of",
                              "t16"."days",
                              "t16"."back_rule",
                              "t16"."from_age",
                              "t16"."as_at"
                            FROM (
                              SELECT
                                *
                              FROM "facts" AS "t0"
                              WHERE
                                "t0"."on" IS NOT NULL
                            ) AS "t31"
                            INNER JOIN "totals" AS "t16"
                              ON "t31"."kind" = "t16"."of"
                          ) AS "t36"
                          WHERE
                            "t36"."back_rule" IS NOT NULL
                        ) AS "t43"
                        INNER JOIN "spans" AS "t13"
                          ON "t43"."length" = "t13"."length"
                      ) AS "t48"
                    ) AS "t54"
                    INNER JOIN "due" AS "t12"
                      ON "t54"."back_rule" = "t12"."rule" AND "t54"."day" = "t12"."start"
                  ) AS "t60"
                ) AS "t66"
                  ON "t54"."child" = "t66"."other_child" AND "t54"."raised" = "t66"."other_raised"
              ) AS "t69"
              GROUP BY
                1,
                2,
                3,
                4
            ) AS "t75"
          ) AS "t77"
        ) AS "t78"
        WHERE
          "t78"."over"
          AND (
            (
              "t78"."day_before" IS NULL
            )
            OR NOT (
              "t78"."over_before"
            )
            OR (
              "t78"."day_before" < (
                "t78"."day" - 1
              )
            )
          )
      ) AS "t80"
    ) AS "t81"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        "t82"."child",
        "t82"."regime" AS "kind",
        CAST(NOT (
          "t82"."holds"
        ) AS TINYINT) AS "edge",
        "t82"."day"
      FROM (
        SELECT
          "t79"."child",
          "t79"."regime",
          "t79"."day",
          "t79"."first",
          "t79"."second",
          "t79"."third",
          "t79"."aged",
          "t79"."barred",
          "t79"."parts",
          "t79"."ages",
          "t79"."holds",
          COALESCE(
            LAG("t79"."holds", 1) OVER (
              PARTITION BY "t79"."child", "t79"."regime"
              ORDER BY "t79"."day" ASC
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ),
            FALSE
          ) AS "held"
        FROM (
          SELECT
            "t76"."child",
            "t76"."regime",
            "t76"."day",
            "t76"."first",
            "t76"."second",
            "t76"."third",
            "t76"."aged",
            "t76"."barred",
            "t76"."parts",
            "t76"."ages",
            (
              "t76"."first" > 0
            )
            AND (
              (
                "t76"."second" > 0
              ) OR (
                "t76"."parts" < 2
              )
            )
            AND (
              (
                "t76"."third" > 0
              ) OR (
                "t76"."parts" < 3
              )
            )
            AND (
              (
                "t76"."aged" > 0
              ) OR NOT (
                "t76"."ages"
              )
            )
            AND (
              "t76"."barred" <= 0
            ) AS "holds"
          FROM (
            SELECT
              "t72"."child",
              "t72"."regime",
              "t72"."day",
              "t72"."first",
              "t72"."second",
              "t72"."third",
              "t72"."aged",
              "t72"."barred",
              "t10"."parts",
              "t10"."ages"
            FROM (
              SELECT
                "t67"."child",
                "t67"."regime",
                "t67"."day",
                SUM("t67"."first") OVER (
                  PARTITION BY "t67"."child", "t67"."regime"
                  ORDER BY "t67"."day" ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                ) AS "first",
                SUM("t67"."second") OVER (
                  PARTITION BY "t67"."child", "t67"."regime"
                  ORDER BY "t67"."day" ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                ) AS "second",
                SUM("t67"."third") OVER (
                  PARTITION BY "t67"."child", "t67"."regime"
                  ORDER BY "t67"."day" ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                ) AS "third",
                SUM("t67"."aged") OVER (
                  PARTITION BY "t67"."child", "t67"."regime"
                  ORDER BY "t67"."day" ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                ) AS "aged",
                SUM("t67"."barred") OVER (
                  PARTITION BY "t67"."child", "t67"."regime"
                  ORDER BY "t67"."day" ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                ) AS "barred"
              FROM (
                SELECT
                  "t63"."child",
                  "t63"."regime",
                  "t63"."day",
                  SUM("t63"."first") AS "first",
                  SUM("t63"."second") AS "second",
                  SUM("t63"."third") AS "third",
                  SUM("t63"."aged") AS "aged",
                  SUM("t63"."barred") AS "barred"
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
                            "t17"."age",
                            "t17"."aged",
                            "t18"."day",
                            "t18"."reached"
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
                          INNER JOIN "ages" AS "t17"
                            ON "t42"."regime" = "t17"."regime"
                          INNER JOIN "birthdays" AS "t18"
                            ON "t42"."child" = "t18"."child" AND "t17"."age" = "t18"."age"
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
                                  "t8"."regime"
                                FROM "ages" AS "t8"
                                WHERE
                                  "t8"."aged" > 0
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
                                  "t9"."child"
                                FROM "birthdays" AS "t9"
                              ) AS "t28"
                                ON "t42"."child" = "t28"."child"
                            ) AS "t45"
                          ) AS "t49"
                        ) AS "t52"
                      ) AS "t56"
                    ) AS "t57"
                  ) AS "t61"
                ) AS "t63"
                GROUP BY
                  1,
                  2,
                  3
              ) AS "t67"
            ) AS "t72"
            INNER JOIN "regimes" AS "t10"
              ON "t72"."regime" = "t10"."regime"
          ) AS "t76"
        ) AS "t79"
      ) AS "t82"
      WHERE
        "t82"."holds" <> "t82"."held"
    ) AS "t83"
  ) AS "t84"
) AS "t85"
),
line AS (
SELECT
  "t7"."child",
  "t7"."clock",
  "t7"."thread",
  "t7"."day",
  "t7"."minute",
  "t7"."rank",
  "t7"."opens",
  "t7"."starts",
  "t7"."other_starts",
  "t7"."meets",
  "t7"."ends",
  "t7"."closes",
  "t7"."latest_only",
  "t7"."moment",
  "t7"."towards",
  "t7"."kind",
  SUM("t7"."opens" - "t7"."closes") OVER (
    PARTITION BY "t7"."child", "t7"."clock", "t7"."thread"
    ORDER BY "t7"."day" ASC, "t7"."minute" ASC, "t7"."rank" ASC
    ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
  ) AS "depth",
  SUM("t7"."meets") OVER (
    PARTITION BY "t7"."child", "t7"."clock", "t7"."thread"
    ORDER BY "t7"."day" ASC, "t7"."minute" ASC, "t7"."rank" ASC
    ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
  ) AS "met_so_far",
  MAX(CASE WHEN "t7"."meets" > 0 THEN "t7"."day" ELSE NULL END) OVER (
    PARTITION BY "t7"."child", "t7"."clock", "t7"."thread"
    ORDER BY "t7"."day" ASC, "t7"."minute" ASC, "t7"."rank" ASC
    ROWS BETWEEN UNBOUNDED PRECEDING AND 1 preceding
  ) AS "last_met_on",
  MAX(
    CASE
      WHEN (
        "t7"."meets" > 0
      ) AND "t7"."latest_only"
      THEN "t7"."day"
      ELSE NULL
    END
  ) OVER (
    PARTITION BY "t7"."child", "t7"."clock", "t7"."thread"
    ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
  ) AS "latest_on"
FROM (
  SELECT
    "t6"."child",
    "t6"."clock",
    "t6"."thread",
    "t6"."day",
    "t6"."minute",
    "t6"."rank",
    SUM("t6"."opens") AS "opens",
    MAX("t6"."starts") AS "starts",
    MAX(CASE WHEN "t6"."opens" = 0 THEN "t6"."starts" ELSE 0 END) AS "other_starts",
    MAX("t6"."meets") AS "meets",
    MAX("t6"."ends") AS "ends",
    SUM("t6"."closes") AS "closes",
    BOOL_OR(CAST("t6"."latest_only" AS BOOLEAN)) AS "latest_only",
    MAX("t6"."moment") AS "moment",
    MAX("t6"."towards") AS "towards",
    MAX("t6"."called") FILTER(WHERE
      (
        "t6"."starts" + "t6"."meets" + "t6"."ends" + "t6"."closes"
      ) > 0) AS "kind"
  FROM (
    SELECT
      "t5"."child",
      "t5"."kind",
      "t5"."thread",
      "t5"."latest_only",
      "t5"."moment",
      CASE
        WHEN "t5"."by_the_minute"
        THEN COALESCE(
          "t5"."minute",
          CASE
            WHEN "t5"."rank" = 0
            THEN -1
            WHEN "t5"."rank" = 1
            THEN 1440
            WHEN "t5"."rank" = 2
            THEN 1441
            ELSE NULL
          END
        )
        ELSE CASE
          WHEN "t5"."rank" = 0
          THEN -1
          WHEN "t5"."rank" = 1
          THEN 1440
          WHEN "t5"."rank" = 2
          THEN 1441
          ELSE NULL
        END
      END AS "minute",
      "t5"."towards",
      "t5"."edge",
      "t5"."day",
      "t5"."called",
      "t5"."clock",
      "t5"."threaded",
      "t5"."by_the_minute",
      "t5"."opens",
      "t5"."starts",
      "t5"."meets",
      "t5"."ends",
      "t5"."closes",
      "t5"."rank"
    FROM (
      SELECT
        "t4"."child",
        "t4"."kind",
        CASE WHEN "t4"."threaded" THEN "t4"."thread" ELSE 0 END AS "thread",
        "t4"."latest_only",
        "t4"."moment",
        "t4"."minute",
        "t4"."towards",
        "t4"."edge",
        "t4"."day",
        "t4"."called",
        "t4"."clock",
        "t4"."threaded",
        "t4"."by_the_minute",
        "t4"."opens",
        CASE WHEN "t4"."day" = -719162 THEN 0 ELSE "t4"."starts" END AS "starts",
        CASE WHEN "t4"."day" = -719162 THEN 0 ELSE "t4"."meets" END AS "meets",
        CASE WHEN "t4"."day" = -719162 THEN 0 ELSE "t4"."ends" END AS "ends",
        "t4"."closes",
        CASE
          WHEN (
            "t4"."opens" + "t4"."starts"
          ) > 0
          THEN 0
          WHEN "t4"."meets" > 0
          THEN 1
          ELSE 2
        END AS "rank"
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
          "t3"."clock",
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
      ) AS "t4"
    ) AS "t5"
  ) AS "t6"
  GROUP BY
    1,
    2,
    3,
    4,
    5,
    6
) AS "t7"
),
kept AS (
WITH "t4" AS (
  SELECT
    "t2"."child",
    "t2"."clock",
    "t2"."thread",
    "t2"."day",
    "t2"."minute",
    "t2"."rank",
    "t2"."opens",
    "t2"."starts",
    "t2"."other_starts",
    "t2"."meets",
    "t2"."ends",
    "t2"."closes",
    "t2"."latest_only",
    "t2"."moment",
    "t2"."towards",
    "t2"."kind",
    "t2"."depth",
    "t2"."met_so_far",
    "t2"."last_met_on",
    "t2"."latest_on",
    "t3"."within_spell",
    "t3"."repeats",
    "t3"."restarts",
    "t3"."towards_clock",
    "t3"."in_hours",
    "t3"."pauses",
    "t3"."early_rule",
    "t3"."carry_rule",
    "t3"."starts_itself",
    "t3"."speaks_first",
    "t3"."first_start",
    "t3"."first_met",
    "t3"."last_step",
    "t3"."in_force_from",
    "t3"."in_force_until",
    "t3"."standard_from",
    "t3"."now",
    "t3"."as_at"
  FROM "line" AS "t2"
  INNER JOIN "clocks" AS "t3"
    ON "t2"."clock" = "t3"."clock"
)
SELECT
  *
FROM (
  SELECT
    *
  FROM "t4" AS "t5"
  WHERE
    (
      (
        (
          "t5"."starts" > 0
        )
        AND (
          NOT (
            "t5"."within_spell"
          ) OR (
            "t5"."depth" > 0
          )
        )
      )
      OR (
        (
          "t5"."meets" > 0
        )
        AND (
          NOT (
            "t5"."within_spell"
          )
          OR (
            "t5"."depth" > 0
          )
          OR (
            "t5"."early_rule" IS NOT NULL
          )
        )
      )
      OR (
        "t5"."ends" > 0
      )
      OR (
        (
          "t5"."closes" > 0
        ) AND (
          "t5"."depth" <= 0
        )
      )
    )
    AND "t5"."restarts"
) AS "t6"
UNION ALL
SELECT
  *
FROM (
  SELECT
    "t9".*
    EXCLUDE ("running")
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t7"."child",
        "t7"."clock",
        "t7"."thread",
        "t7"."day",
        "t7"."minute",
        "t7"."rank",
        "t7"."opens",
        "t7"."starts",
        "t7"."other_starts",
        "t7"."meets",
        "t7"."ends",
        "t7"."closes",
        "t7"."latest_only",
        "t7"."moment",
        "t7"."towards",
        "t7"."kind",
        "t7"."depth",
        "t7"."met_so_far",
        "t7"."last_met_on",
        "t7"."latest_on",
        "t7"."within_spell",
        "t7"."repeats",
        "t7"."restarts",
        "t7"."towards_clock",
        "t7"."in_hours",
        "t7"."pauses",
        "t7"."early_rule",
        "t7"."carry_rule",
        "t7"."starts_itself",
        "t7"."speaks_first",
        "t7"."first_start",
        "t7"."first_met",
        "t7"."last_step",
        "t7"."in_force_from",
        "t7"."in_force_until",
        "t7"."standard_from",
        "t7"."now",
        "t7"."as_at",
        COALESCE(
          LAG((
            "t7"."starts" > 0
          ) OR (
            (
              "t7"."meets" > 0
            ) AND "t7"."repeats"
          ), 1) OVER (
            PARTITION BY "t7"."child", "t7"."clock", "t7"."thread"
            ORDER BY "t7"."day" ASC, "t7"."minute" ASC, "t7"."rank" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ),
          FALSE
        ) AS "running"
      FROM (
        SELECT
          *
        FROM "t4" AS "t5"
        WHERE
          (
            (
              (
                "t5"."starts" > 0
              )
              AND (
                NOT (
                  "t5"."within_spell"
                ) OR (
                  "t5"."depth" > 0
                )
              )
            )
            OR (
              (
                "t5"."meets" > 0
              )
              AND (
                NOT (
                  "t5"."within_spell"
                )
                OR (
                  "t5"."depth" > 0
                )
                OR (
                  "t5"."early_rule" IS NOT NULL
                )
              )
            )
            OR (
              "t5"."ends" > 0
            )
            OR (
              (
                "t5"."closes" > 0
              ) AND (
                "t5"."depth" <= 0
              )
            )
          )
          AND NOT (
            "t5"."restarts"
          )
      ) AS "t7"
    ) AS "t8"
    WHERE
      NOT (
        "t8"."running" AND (
          "t8"."starts" > 0
        )
      )
  ) AS "t9"
) AS "t10"
),
turns AS (
SELECT
  "t1"."child",
  "t1"."clock",
  "t1"."thread",
  "t1"."day",
  "t1"."minute",
  "t1"."rank",
  "t1"."opens",
  "t1"."starts",
  "t1"."other_starts",
  "t1"."meets",
  "t1"."ends",
  "t1"."closes",
  "t1"."latest_only",
  "t1"."moment",
  "t1"."towards",
  "t1"."kind",
  "t1"."depth",
  "t1"."met_so_far",
  "t1"."last_met_on",
  "t1"."latest_on",
  "t1"."within_spell",
  "t1"."repeats",
  "t1"."restarts",
  "t1"."towards_clock",
  "t1"."in_hours",
  "t1"."pauses",
  "t1"."early_rule",
  "t1"."carry_rule",
  "t1"."starts_itself",
  "t1"."speaks_first",
  "t1"."first_start",
  "t1"."first_met",
  "t1"."last_step",
  "t1"."in_force_from",
  "t1"."in_force_until",
  "t1"."standard_from",
  "t1"."now",
  "t1"."as_at",
  "t1"."next_day",
  "t1"."next_meets",
  "t1"."next_kind",
  "t1"."next_latest",
  "t1"."next_moment",
  "t1"."last_day",
  "t1"."last_kind",
  "t1"."last_latest",
  "t1"."last_meets",
  "t1"."ran_before",
  "t1"."ladder_start",
  "t1"."first_meet_on",
  "t1"."met_at_start",
  "t1"."met_at_first",
  "t1"."met_so_far" - COALESCE("t1"."met_at_start", "t1"."met_at_first" - 1) AS "climbed"
FROM (
  SELECT
    "t0"."child",
    "t0"."clock",
    "t0"."thread",
    "t0"."day",
    "t0"."minute",
    "t0"."rank",
    "t0"."opens",
    "t0"."starts",
    "t0"."other_starts",
    "t0"."meets",
    "t0"."ends",
    "t0"."closes",
    "t0"."latest_only",
    "t0"."moment",
    "t0"."towards",
    "t0"."kind",
    "t0"."depth",
    "t0"."met_so_far",
    "t0"."last_met_on",
    "t0"."latest_on",
    "t0"."within_spell",
    "t0"."repeats",
    "t0"."restarts",
    "t0"."towards_clock",
    "t0"."in_hours",
    "t0"."pauses",
    "t0"."early_rule",
    "t0"."carry_rule",
    "t0"."starts_itself",
    "t0"."speaks_first",
    "t0"."first_start",
    "t0"."first_met",
    "t0"."last_step",
    "t0"."in_force_from",
    "t0"."in_force_until",
    "t0"."standard_from",
    "t0"."now",
    "t0"."as_at",
    LEAD("t0"."day", 1) OVER (
      PARTITION BY "t0"."child", "t0"."clock", "t0"."thread"
      ORDER BY "t0"."day" ASC, "t0"."minute" ASC, "t0"."rank" ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) AS "next_day",
    COALESCE(
      LEAD("t0"."meets", 1) OVER (
        PARTITION BY "t0"."child", "t0"."clock", "t0"."thread"
        ORDER BY "t0"."day" ASC, "t0"."minute" ASC, "t0"."rank" ASC
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
      ) > 0,
      FALSE
    ) AS "next_meets",
    LEAD("t0"."kind", 1) OVER (
      PARTITION BY "t0"."child", "t0"."clock", "t0"."thread"
      ORDER BY "t0"."day" ASC, "t0"."minute" ASC, "t0"."rank" ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) AS "next_kind",
    LEAD("t0"."latest_only", 1) OVER (
      PARTITION BY "t0"."child", "t0"."clock", "t0"."thread"
      ORDER BY "t0"."day" ASC, "t0"."minute" ASC, "t0"."rank" ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) AS "next_latest",
    LEAD("t0"."moment", 1) OVER (
      PARTITION BY "t0"."child", "t0"."clock", "t0"."thread"
      ORDER BY "t0"."day" ASC, "t0"."minute" ASC, "t0"."rank" ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) AS "next_moment",
    LAG("t0"."day", 1) OVER (
      PARTITION BY "t0"."child", "t0"."clock", "t0"."thread"
      ORDER BY "t0"."day" ASC, "t0"."minute" ASC, "t0"."rank" ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) AS "last_day",
    LAG("t0"."kind", 1) OVER (
      PARTITION BY "t0"."child", "t0"."clock", "t0"."thread"
      ORDER BY "t0"."day" ASC, "t0"."minute" ASC, "t0"."rank" ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) AS "last_kind",
    LAG("t0"."latest_only", 1) OVER (
      PARTITION BY "t0"."child", "t0"."clock", "t0"."thread"
      ORDER BY "t0"."day" ASC, "t0"."minute" ASC, "t0"."rank" ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) AS "last_latest",
    COALESCE(
      LAG("t0"."meets", 1) OVER (
        PARTITION BY "t0"."child", "t0"."clock", "t0"."thread"
        ORDER BY "t0"."day" ASC, "t0"."minute" ASC, "t0"."rank" ASC
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
      ) > 0,
      FALSE
    ) AS "last_meets",
    COALESCE(
      LAG((
        "t0"."starts" > 0
      ) OR (
        (
          "t0"."meets" > 0
        ) AND "t0"."repeats"
      ), 2) OVER (
        PARTITION BY "t0"."child", "t0"."clock", "t0"."thread"
        ORDER BY "t0"."day" ASC, "t0"."minute" ASC, "t0"."rank" ASC
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
      ),
      FALSE
    ) AS "ran_before",
    MAX(CASE WHEN "t0"."starts" > 0 THEN "t0"."day" ELSE NULL END) OVER (
      PARTITION BY "t0"."child", "t0"."clock", "t0"."thread"
      ORDER BY "t0"."day" ASC, "t0"."minute" ASC, "t0"."rank" ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
    ) AS "ladder_start",
    MIN(CASE WHEN "t0"."meets" > 0 THEN "t0"."day" ELSE NULL END) OVER (
      PARTITION BY "t0"."child", "t0"."clock", "t0"."thread"
      ORDER BY "t0"."day" ASC, "t0"."minute" ASC, "t0"."rank" ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
    ) AS "first_meet_on",
    MAX(CASE WHEN "t0"."starts" > 0 THEN "t0"."met_so_far" ELSE NULL END) OVER (
      PARTITION BY "t0"."child", "t0"."clock", "t0"."thread"
      ORDER BY "t0"."day" ASC, "t0"."minute" ASC, "t0"."rank" ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
    ) AS "met_at_start",
    MIN(CASE WHEN "t0"."meets" > 0 THEN "t0"."met_so_far" ELSE NULL END) OVER (
      PARTITION BY "t0"."child", "t0"."clock", "t0"."thread"
      ORDER BY "t0"."day" ASC, "t0"."minute" ASC, "t0"."rank" ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
    ) AS "met_at_first"
  FROM "kept" AS "t0"
) AS "t1"
WHERE
  (
    (
      "t1"."starts" > 0
    ) OR (
      (
        "t1"."meets" > 0
      ) AND "t1"."repeats"
    )
  )
  AND "t1"."day" >= "t1"."in_force_from"
  AND (
    (
      "t1"."in_force_until" IS NULL
    ) OR (
      "t1"."day" < "t1"."in_force_until"
    )
  )
),
owed AS (
SELECT
  "t59"."child",
  "t59"."clock",
  "t59"."thread",
  "t59"."day",
  "t59"."minute",
  "t59"."rank",
  "t59"."opens",
  "t59"."starts",
  "t59"."other_starts",
  "t59"."meets",
  "t59"."ends",
  "t59"."closes",
  "t59"."latest_only",
  "t59"."moment",
  "t59"."towards",
  "t59"."kind",
  "t59"."depth",
  "t59"."met_so_far",
  "t59"."last_met_on",
  "t59"."latest_on",
  "t59"."within_spell",
  "t59"."repeats",
  "t59"."restarts",
  "t59"."towards_clock",
  "t59"."in_hours",
  "t59"."pauses",
  "t59"."early_rule",
  "t59"."carry_rule",
  "t59"."starts_itself",
  "t59"."speaks_first",
  "t59"."first_start",
  "t59"."first_met",
  "t59"."last_step",
  "t59"."in_force_from",
  "t59"."in_force_until",
  "t59"."standard_from",
  "t59"."now",
  "t59"."as_at",
  "t59"."next_day",
  "t59"."next_meets",
  "t59"."next_kind",
  "t59"."next_latest",
  "t59"."next_moment",
  "t59"."last_day",
  "t59"."last_kind",
  "t59"."last_latest",
  "t59"."last_meets",
  "t59"."ran_before",
  "t59"."ladder_start",
  "t59"."first_meet_on",
  "t59"."met_at_start",
  "t59"."met_at_first",
  "t59"."climbed",
  "t59"."inferred",
  "t59"."first_clock",
  "t59"."first_rule",
  "t59"."inferred_from",
  "t59"."first_due",
  "t59"."step",
  "t59"."earliest",
  "t59"."done",
  CASE
    WHEN COALESCE(
      (
        "t59"."other_due" < "t59"."birthday_on"
      )
      OR (
        "t59"."counted_from" < "t59"."settled_on"
      ),
      FALSE
    )
    THEN "t59"."other_rule"
    ELSE "t59"."rule"
  END AS "rule",
  "t59"."other_rule",
  "t59"."young_age",
  "t59"."period_rule",
  "t59"."carry_from",
  "t59"."counted_from",
  "t59"."due",
  "t59"."other_due",
  "t59"."settled_on",
  "t59"."young_child",
  "t59"."age",
  "t59"."birthday_on",
  "t59"."hourly",
  "t59"."from_moment",
  "t59"."moment_on",
  "t59"."due_moment",
  CASE
    WHEN NOT (
      "t59"."next_meets"
    )
    AND (
      (
        "t59"."next_day" IS NULL
      )
      OR (
        "t59"."next_day" > "t59"."unrecorded_since"
      )
    )
    THEN "t59"."unrecorded"
    ELSE NULL
  END AS "unrecorded",
  "t59"."unrecorded_since",
  CASE
    WHEN (
      "t59"."young_age" IS NOT NULL
    ) AND (
      "t59"."birthday_on" IS NULL
    )
    THEN CAST(NULL AS INT)
    WHEN "t59"."due_moment" IS NOT NULL
    THEN "t59"."moment_on"
    WHEN COALESCE(
      (
        "t59"."other_due" < "t59"."birthday_on"
      )
      OR (
        "t59"."counted_from" < "t59"."settled_on"
      ),
      FALSE
    )
    THEN "t59"."other_due"
    ELSE "t59"."due"
  END AS "due_on",
  CASE WHEN "t59"."next_meets" THEN "t59"."next_day" ELSE NULL END AS "met_on",
  CASE WHEN NOT (
    "t59"."next_meets"
  ) THEN "t59"."next_day" ELSE NULL END AS "ended_on",
  CASE WHEN "t59"."next_meets" THEN "t59"."next_kind" ELSE NULL END AS "met_by",
  CASE WHEN "t59"."in_hours" THEN "t59"."moment" ELSE NULL END AS "started_moment",
  CASE
    WHEN "t59"."in_hours" AND "t59"."next_meets"
    THEN "t59"."next_moment"
    ELSE NULL
  END AS "met_moment",
  NOT (
    COALESCE(
      (
        CASE WHEN "t59"."next_meets" THEN "t59"."next_day" ELSE NULL END IS NOT NULL
      )
      AND "t59"."next_latest"
      AND (
        CASE WHEN "t59"."next_meets" THEN "t59"."next_day" ELSE NULL END > CASE
          WHEN (
            "t59"."young_age" IS NOT NULL
          ) AND (
            "t59"."birthday_on" IS NULL
          )
          THEN CAST(NULL AS INT)
          WHEN "t59"."due_moment" IS NOT NULL
          THEN "t59"."moment_on"
          WHEN COALESCE(
            (
              "t59"."other_due" < "t59"."birthday_on"
            )
            OR (
              "t59"."counted_from" < "t59"."settled_on"
            ),
            FALSE
          )
          THEN "t59"."other_due"
          ELSE "t59"."due"
        END
      ),
      FALSE
    )
  )
  AND NOT (
    COALESCE(
      (
        CASE WHEN NOT (
          "t59"."next_meets"
        ) THEN "t59"."next_day" ELSE NULL END > CASE
          WHEN (
            "t59"."young_age" IS NOT NULL
          ) AND (
            "t59"."birthday_on" IS NULL
          )
          THEN CAST(NULL AS INT)
          WHEN "t59"."due_moment" IS NOT NULL
          THEN "t59"."moment_on"
          WHEN COALESCE(
            (
              "t59"."other_due" < "t59"."birthday_on"
            )
            OR (
              "t59"."counted_from" < "t59"."settled_on"
            ),
            FALSE
          )
          THEN "t59"."other_due"
          ELSE "t59"."due"
        END
      )
      AND (
        "t59"."latest_on" >= CASE WHEN NOT (
          "t59"."next_meets"
        ) THEN "t59"."next_day" ELSE NULL END
      ),
      FALSE
    )
  )
  AND (
    CASE
      WHEN (
        "t59"."young_age" IS NOT NULL
      ) AND (
        "t59"."birthday_on" IS NULL
      )
      THEN CAST(NULL AS INT)
      WHEN "t59"."due_moment" IS NOT NULL
      THEN "t59"."moment_on"
      WHEN COALESCE(
        (
          "t59"."other_due" < "t59"."birthday_on"
        )
        OR (
          "t59"."counted_from" < "t59"."settled_on"
        ),
        FALSE
      )
      THEN "t59"."other_due"
      ELSE "t59"."due"
    END IS NOT NULL
  ) AS "certain",
  "t59"."day" AS "started_on",
  "t59"."kind" AS "started_by"
FROM (
  SELECT
    "t58".*
    EXCLUDE ("child_right", "clock_right")
  FROM (
    SELECT
      "t57"."child",
      "t57"."clock",
      "t57"."thread",
      "t57"."day",
      "t57"."minute",
      "t57"."rank",
      "t57"."opens",
      "t57"."starts",
      "t57"."other_starts",
      "t57"."meets",
      "t57"."ends",
      "t57"."closes",
      "t57"."latest_only",
      "t57"."moment",
      "t57"."towards",
      "t57"."kind",
      "t57"."depth",
      "t57"."met_so_far",
      "t57"."last_met_on",
      "t57"."latest_on",
      "t57"."within_spell",
      "t57"."repeats",
      "t57"."restarts",
      "t57"."towards_clock",
      "t57"."in_hours",
      "t57"."pauses",
      "t57"."early_rule",
      "t57"."carry_rule",
      "t57"."starts_itself",
      "t57"."speaks_first",
      "t57"."first_start",
      "t57"."first_met",
      "t57"."last_step",
      "t57"."in_force_from",
      "t57"."in_force_until",
      "t57"."standard_from",
      "t57"."now",
      "t57"."as_at",
      "t57"."next_day",
      "t57"."next_meets",
      "t57"."next_kind",
      "t57"."next_latest",
      "t57"."next_moment",
      "t57"."last_day",
      "t57"."last_kind",
      "t57"."last_latest",
      "t57"."last_meets",
      "t57"."ran_before",
      "t57"."ladder_start",
      "t57"."first_meet_on",
      "t57"."met_at_start",
      "t57"."met_at_first",
      "t57"."climbed",
      "t57"."inferred",
      "t57"."first_clock",
      "t57"."first_rule",
      "t57"."inferred_from",
      "t57"."first_due",
      "t57"."step",
      "t57"."earliest",
      "t57"."done",
      "t57"."rule",
      "t57"."other_rule",
      "t57"."young_age",
      "t57"."period_rule",
      "t57"."carry_from",
      "t57"."counted_from",
      "t57"."due",
      "t57"."other_due",
      "t57"."settled_on",
      "t17"."young_child",
      "t17"."age",
      "t17"."birthday_on",
      "t18"."hourly",
      "t18"."from_moment",
      "t18"."moment_on",
      "t18"."due_moment",
      "t34"."child" AS "child_right",
      "t34"."clock" AS "clock_right",
      "t34"."unrecorded",
      "t34"."unrecorded_since"
    FROM (
      SELECT
        "t55".*
        EXCLUDE ("settled_on_rule", "settled_on_start")
      FROM (
        SELECT
          "t54"."child",
          "t54"."clock",
          "t54"."thread",
          "t54"."day",
          "t54"."minute",
          "t54"."rank",
          "t54"."opens",
          "t54"."starts",
          "t54"."other_starts",
          "t54"."meets",
          "t54"."ends",
          "t54"."closes",
          "t54"."latest_only",
          "t54"."moment",
          "t54"."towards",
          "t54"."kind",
          "t54"."depth",
          "t54"."met_so_far",
          "t54"."last_met_on",
          "t54"."latest_on",
          "t54"."within_spell",
          "t54"."repeats",
          "t54"."restarts",
          "t54"."towards_clock",
          "t54"."in_hours",
          "t54"."pauses",
          "t54"."early_rule",
          "t54"."carry_rule",
          "t54"."starts_itself",
          "t54"."speaks_first",
          "t54"."first_start",
          "t54"."first_met",
          "t54"."last_step",
          "t54"."in_force_from",
          "t54"."in_force_until",
          "t54"."standard_from",
          "t54"."now",
          "t54"."as_at",
          "t54"."next_day",
          "t54"."next_meets",
          "t54"."next_kind",
          "t54"."next_latest",
          "t54"."next_moment",
          "t54"."last_day",
          "t54"."last_kind",
          "t54"."last_latest",
          "t54"."last_meets",
          "t54"."ran_before",
          "t54"."ladder_start",
          "t54"."first_meet_on",
          "t54"."met_at_start",
          "t54"."met_at_first",
          "t54"."climbed",
          "t54"."inferred",
          "t54"."first_clock",
          "t54"."first_rule",
          "t54"."inferred_from",
          "t54"."first_due",
          "t54"."step",
          "t54"."earliest",
          "t54"."done",
          "t54"."rule",
          "t54"."other_rule",
          "t54"."young_age",
          "t54"."period_rule",
          "t54"."carry_from",
          "t54"."counted_from",
          "t54"."due",
          "t54"."other_due",
          "t19"."settled_on_rule",
          "t19"."settled_on_start",
          "t19"."settled_on"
        FROM (
          SELECT
            "t52".*
            EXCLUDE ("other_due_rule", "other_due_start")
          FROM (
            SELECT
              "t51"."child",
              "t51"."clock",
              "t51"."thread",
              "t51"."day",
              "t51"."minute",
              "t51"."rank",
              "t51"."opens",
              "t51"."starts",
              "t51"."other_starts",
              "t51"."meets",
              "t51"."ends",
              "t51"."closes",
              "t51"."latest_only",
              "t51"."moment",
              "t51"."towards",
              "t51"."kind",
              "t51"."depth",
              "t51"."met_so_far",
              "t51"."last_met_on",
              "t51"."latest_on",
              "t51"."within_spell",
              "t51"."repeats",
              "t51"."restarts",
              "t51"."towards_clock",
              "t51"."in_hours",
              "t51"."pauses",
              "t51"."early_rule",
              "t51"."carry_rule",
              "t51"."starts_itself",
              "t51"."speaks_first",
              "t51"."first_start",
              "t51"."first_met",
              "t51"."last_step",
              "t51"."in_force_from",
              "t51"."in_force_until",
              "t51"."standard_from",
              "t51"."now",
              "t51"."as_at",
              "t51"."next_day",
              "t51"."next_meets",
              "t51"."next_kind",
              "t51"."next_latest",
              "t51"."next_moment",
              "t51"."last_day",
              "t51"."last_kind",
              "t51"."last_latest",
              "t51"."last_meets",
              "t51"."ran_before",
              "t51"."ladder_start",
              "t51"."first_meet_on",
              "t51"."met_at_start",
              "t51"."met_at_first",
              "t51"."climbed",
              "t51"."inferred",
              "t51"."first_clock",
              "t51"."first_rule",
              "t51"."inferred_from",
              "t51"."first_due",
              "t51"."step",
              "t51"."earliest",
              "t51"."done",
              "t51"."rule",
              "t51"."other_rule",
              "t51"."young_age",
              "t51"."period_rule",
              "t51"."carry_from",
              "t51"."counted_from",
              "t51"."due",
              "t20"."other_due_rule",
              "t20"."other_due_start",
              "t20"."other_due"
            FROM (
              SELECT
                "t49".*
                EXCLUDE ("due_rule", "due_start")
              FROM (
                SELECT
                  "t48"."child",
                  "t48"."clock",
                  "t48"."thread",
                  "t48"."day",
                  "t48"."minute",
                  "t48"."rank",
                  "t48"."opens",
                  "t48"."starts",
                  "t48"."other_starts",
                  "t48"."meets",
                  "t48"."ends",
                  "t48"."closes",
                  "t48"."latest_only",
                  "t48"."moment",
                  "t48"."towards",
                  "t48"."kind",
                  "t48"."depth",
                  "t48"."met_so_far",
                  "t48"."last_met_on",
                  "t48"."latest_on",
                  "t48"."within_spell",
                  "t48"."repeats",
                  "t48"."restarts",
                  "t48"."towards_clock",
                  "t48"."in_hours",
                  "t48"."pauses",
                  "t48"."early_rule",
                  "t48"."carry_rule",
                  "t48"."starts_itself",
                  "t48"."speaks_first",
                  "t48"."first_start",
                  "t48"."first_met",
                  "t48"."last_step",
                  "t48"."in_force_from",
                  "t48"."in_force_until",
                  "t48"."standard_from",
                  "t48"."now",
                  "t48"."as_at",
                  "t48"."next_day",
                  "t48"."next_meets",
                  "t48"."next_kind",
                  "t48"."next_latest",
                  "t48"."next_moment",
                  "t48"."last_day",
                  "t48"."last_kind",
                  "t48"."last_latest",
                  "t48"."last_meets",
                  "t48"."ran_before",
                  "t48"."ladder_start",
                  "t48"."first_meet_on",
                  "t48"."met_at_start",
                  "t48"."met_at_first",
                  "t48"."climbed",
                  "t48"."inferred",
                  "t48"."first_clock",
                  "t48"."first_rule",
                  "t48"."inferred_from",
                  "t48"."first_due",
                  "t48"."step",
                  "t48"."earliest",
                  "t48"."done",
                  "t48"."rule",
                  "t48"."other_rule",
                  "t48"."young_age",
                  "t48"."period_rule",
                  "t48"."carry_from",
                  "t48"."counted_from",
                  "t21"."due_rule",
                  "t21"."due_start",
                  "t21"."due"
                FROM (
                  SELECT
                    "t46"."child",
                    "t46"."clock",
                    "t46"."thread",
                    "t46"."day",
                    "t46"."minute",
                    "t46"."rank",
                    "t46"."opens",
                    "t46"."starts",
                    "t46"."other_starts",
                    "t46"."meets",
                    "t46"."ends",
                    "t46"."closes",
                    "t46"."latest_only",
                    "t46"."moment",
                    "t46"."towards",
                    "t46"."kind",
                    "t46"."depth",
                    "t46"."met_so_far",
                    "t46"."last_met_on",
                    "t46"."latest_on",
                    "t46"."within_spell",
                    "t46"."repeats",
                    "t46"."restarts",
                    "t46"."towards_clock",
                    "t46"."in_hours",
                    "t46"."pauses",
                    "t46"."early_rule",
                    "t46"."carry_rule",
                    "t46"."starts_itself",
                    "t46"."speaks_first",
                    "t46"."first_start",
                    "t46"."first_met",
                    "t46"."last_step",
                    "t46"."in_force_from",
                    "t46"."in_force_until",
                    "t46"."standard_from",
                    "t46"."now",
                    "t46"."as_at",
                    "t46"."next_day",
                    "t46"."next_meets",
                    "t46"."next_kind",
                    "t46"."next_latest",
                    "t46"."next_moment",
                    "t46"."last_day",
                    "t46"."last_kind",
                    "t46"."last_latest",
                    "t46"."last_meets",
                    "t46"."ran_before",
                    "t46"."ladder_start",
                    "t46"."first_meet_on",
                    "t46"."met_at_start",
                    "t46"."met_at_first",
                    "t46"."climbed",
                    "t46"."inferred",
                    "t46"."first_clock",
                    "t46"."first_rule",
                    "t46"."inferred_from",
                    "t46"."first_due",
                    "t46"."step",
                    "t46"."earliest",
                    "t46"."done",
                    "t46"."rule",
                    "t46"."other_rule",
                    "t46"."young_age",
                    "t46"."period_rule",
                    "t46"."carry_from",
                    CASE
                      WHEN "t46"."towards_clock"
                      THEN "t46"."towards"
                      WHEN COALESCE(
                        (
                          "t46"."starts" > 0
                        )
                        AND (
                          "t46"."other_starts" = 0
                        )
                        AND (
                          "t46"."last_met_on" < "t46"."day"
                        )
                        AND (
                          "t46"."last_met_on" >= "t46"."carry_from"
                        ),
                        FALSE
                      )
                      THEN "t46"."last_met_on"
                      ELSE "t46"."day"
                    END AS "counted_from"
                  FROM (
                    SELECT
                      "t45".*
                      EXCLUDE ("carry_from_rule", "carry_from_start")
                    FROM (
                      SELECT
                        "t44"."child",
                        "t44"."clock",
                        "t44"."thread",
                        "t44"."day",
                        "t44"."minute",
                        "t44"."rank",
                        "t44"."opens",
                        "t44"."starts",
                        "t44"."other_starts",
                        "t44"."meets",
                        "t44"."ends",
                        "t44"."closes",
                        "t44"."latest_only",
                        "t44"."moment",
                        "t44"."towards",
                        "t44"."kind",
                        "t44"."depth",
                        "t44"."met_so_far",
                        "t44"."last_met_on",
                        "t44"."latest_on",
                        "t44"."within_spell",
                        "t44"."repeats",
                        "t44"."restarts",
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
                        "t44"."next_day",
                        "t44"."next_meets",
                        "t44"."next_kind",
                        "t44"."next_latest",
                        "t44"."next_moment",
                        "t44"."last_day",
                        "t44"."last_kind",
                        "t44"."last_latest",
                        "t44"."last_meets",
                        "t44"."ran_before",
                        "t44"."ladder_start",
                        "t44"."first_meet_on",
                        "t44"."met_at_start",
                        "t44"."met_at_first",
                        "t44"."climbed",
                        "t44"."inferred",
                        "t44"."first_clock",
                        "t44"."first_rule",
                        "t44"."inferred_from",
                        "t44"."first_due",
                        "t44"."step",
                        "t44"."earliest",
                        "t44"."done",
                        "t8"."rule",
                        "t8"."other_rule",
                        "t8"."young_age",
                        "t8"."period_rule",
                        "t22"."carry_from_rule",
                        "t22"."carry_from_start",
                        "t22"."carry_from"
                      FROM (
                        SELECT
                          "t42"."child",
                          "t42"."clock",
                          "t42"."thread",
                          "t42"."day",
                          "t42"."minute",
                          "t42"."rank",
                          "t42"."opens",
                          "t42"."starts",
                          "t42"."other_starts",
                          "t42"."meets",
                          "t42"."ends",
                          "t42"."closes",
                          "t42"."latest_only",
                          "t42"."moment",
                          "t42"."towards",
                          "t42"."kind",
                          "t42"."depth",
                          "t42"."met_so_far",
                          "t42"."last_met_on",
                          "t42"."latest_on",
                          "t42"."within_spell",
                          "t42"."repeats",
                          "t42"."restarts",
                          "t42"."towards_clock",
                          "t42"."in_hours",
                          "t42"."pauses",
                          "t42"."early_rule",
                          "t42"."carry_rule",
                          "t42"."starts_itself",
                          "t42"."speaks_first",
                          "t42"."first_start",
                          "t42"."first_met",
                          "t42"."last_step",
                          "t42"."in_force_from",
                          "t42"."in_force_until",
                          "t42"."standard_from",
                          "t42"."now",
                          "t42"."as_at",
                          CASE
                            WHEN COALESCE(
                              (
                                "t42"."starts" > 0
                              )
                              AND "t42"."last_meets"
                              AND (
                                NOT (
                                  "t42"."ran_before"
                                ) OR "t42"."towards_clock"
                              )
                              AND (
                                "t42"."last_day" >= "t42"."earliest"
                              ),
                              FALSE
                            )
                            THEN "t42"."last_day"
                            ELSE "t42"."next_day"
                          END AS "next_day",
                          COALESCE(
                            (
                              "t42"."starts" > 0
                            )
                            AND "t42"."last_meets"
                            AND (
                              NOT (
                                "t42"."ran_before"
                              ) OR "t42"."towards_clock"
                            )
                            AND (
                              "t42"."last_day" >= "t42"."earliest"
                            ),
                            FALSE
                          )
                          OR "t42"."next_meets" AS "next_meets",
                          CASE
                            WHEN COALESCE(
                              (
                                "t42"."starts" > 0
                              )
                              AND "t42"."last_meets"
                              AND (
                                NOT (
                                  "t42"."ran_before"
                                ) OR "t42"."towards_clock"
                              )
                              AND (
                                "t42"."last_day" >= "t42"."earliest"
                              ),
                              FALSE
                            )
                            THEN "t42"."last_kind"
                            ELSE "t42"."next_kind"
                          END AS "next_kind",
                          CASE
                            WHEN COALESCE(
                              (
                                "t42"."starts" > 0
                              )
                              AND "t42"."last_meets"
                              AND (
                                NOT (
                                  "t42"."ran_before"
                                ) OR "t42"."towards_clock"
                              )
                              AND (
                                "t42"."last_day" >= "t42"."earliest"
                              ),
                              FALSE
                            )
                            THEN "t42"."last_latest"
                            ELSE "t42"."next_latest"
                          END AS "next_latest",
                          "t42"."next_moment",
                          "t42"."last_day",
                          "t42"."last_kind",
                          "t42"."last_latest",
                          "t42"."last_meets",
                          "t42"."ran_before",
                          "t42"."ladder_start",
                          "t42"."first_meet_on",
                          "t42"."met_at_start",
                          "t42"."met_at_first",
                          "t42"."climbed",
                          "t42"."inferred",
                          "t42"."first_clock",
                          "t42"."first_rule",
                          "t42"."inferred_from",
                          "t42"."first_due",
                          "t42"."step",
                          "t42"."earliest",
                          COALESCE(
                            (
                              "t42"."starts" > 0
                            )
                            AND "t42"."last_meets"
                            AND (
                              NOT (
                                "t42"."ran_before"
                              ) OR "t42"."towards_clock"
                            )
                            AND (
                              "t42"."last_day" >= "t42"."earliest"
                            ),
                            FALSE
                          ) AS "done"
                        FROM (
                          SELECT
                            "t41".*
                            EXCLUDE ("earliest_rule", "earliest_start")
                          FROM (
                            SELECT
                              "t40"."child",
                              "t40"."clock",
                              "t40"."thread",
                              "t40"."day",
                              "t40"."minute",
                              "t40"."rank",
                              "t40"."opens",
                              "t40"."starts",
                              "t40"."other_starts",
                              "t40"."meets",
                              "t40"."ends",
                              "t40"."closes",
                              "t40"."latest_only",
                              "t40"."moment",
                              "t40"."towards",
                              "t40"."kind",
                              "t40"."depth",
                              "t40"."met_so_far",
                              "t40"."last_met_on",
                              "t40"."latest_on",
                              "t40"."within_spell",
                              "t40"."repeats",
                              "t40"."restarts",
                              "t40"."towards_clock",
                              "t40"."in_hours",
                              "t40"."pauses",
                              "t40"."early_rule",
                              "t40"."carry_rule",
                              "t40"."starts_itself",
                              "t40"."speaks_first",
                              "t40"."first_start",
                              "t40"."first_met",
                              "t40"."last_step",
                              "t40"."in_force_from",
                              "t40"."in_force_until",
                              "t40"."standard_from",
                              "t40"."now",
                              "t40"."as_at",
                              "t40"."next_day",
                              "t40"."next_meets",
                              "t40"."next_kind",
                              "t40"."next_latest",
                              "t40"."next_moment",
                              "t40"."last_day",
                              "t40"."last_kind",
                              "t40"."last_latest",
                              "t40"."last_meets",
                              "t40"."ran_before",
                              "t40"."ladder_start",
                              "t40"."first_meet_on",
                              "t40"."met_at_start",
                              "t40"."met_at_first",
                              "t40"."climbed",
                              "t40"."inferred",
                              "t40"."first_clock",
                              "t40"."first_rule",
                              "t40"."inferred_from",
                              "t40"."first_due",
                              "t40"."step",
                              "t23"."earliest_rule",
                              "t23"."earliest_start",
                              "t23"."earliest"
                            FROM (
                              SELECT
                                "t38"."child",
                                "t38"."clock",
                                "t38"."thread",
                                "t38"."day",
                                "t38"."minute",
                                "t38"."rank",
                                "t38"."opens",
                                "t38"."starts",
                                "t38"."other_starts",
                                "t38"."meets",
                                "t38"."ends",
                                "t38"."closes",
                                "t38"."latest_only",
                                "t38"."moment",
                                "t38"."towards",
                                "t38"."kind",
                                "t38"."depth",
                                "t38"."met_so_far",
                                "t38"."last_met_on",
                                "t38"."latest_on",
                                "t38"."within_spell",
                                "t38"."repeats",
                                "t38"."restarts",
                                "t38"."towards_clock",
                                "t38"."in_hours",
                                "t38"."pauses",
                                "t38"."early_rule",
                                "t38"."carry_rule",
                                "t38"."starts_itself",
                                "t38"."speaks_first",
                                "t38"."first_start",
                                "t38"."first_met",
                                "t38"."last_step",
                                "t38"."in_force_from",
                                "t38"."in_force_until",
                                "t38"."standard_from",
                                "t38"."now",
                                "t38"."as_at",
                                "t38"."next_day",
                                "t38"."next_meets",
                                "t38"."next_kind",
                                "t38"."next_latest",
                                "t38"."next_moment",
                                "t38"."last_day",
                                "t38"."last_kind",
                                "t38"."last_latest",
                                "t38"."last_meets",
                                "t38"."ran_before",
                                "t38"."ladder_start",
                                "t38"."first_meet_on",
                                "t38"."met_at_start",
                                "t38"."met_at_first",
                                "t38"."climbed",
                                "t38"."inferred",
                                "t38"."first_clock",
                                "t38"."first_rule",
                                "t38"."inferred_from",
                                "t38"."first_due",
                                CAST(LEAST(
                                  CASE
                                    WHEN "t38"."inferred"
                                    THEN GREATEST(
                                      "t38"."climbed",
                                      CASE
                                        WHEN "t38"."day" <= "t38"."first_due"
                                        THEN 1
                                        ELSE CAST("t38"."last_step" AS BIGINT)
                                      END
                                    )
                                    ELSE "t38"."climbed"
                                  END,
                                  "t38"."last_step"
                                ) AS SMALLINT) AS "step"
                              FROM (
                                SELECT
                                  "t37".*
                                  EXCLUDE ("first_due_rule", "first_due_start")
                                FROM (
                                  SELECT
                                    "t36"."child",
                                    "t36"."clock",
                                    "t36"."thread",
                                    "t36"."day",
                                    "t36"."minute",
                                    "t36"."rank",
                                    "t36"."opens",
                                    "t36"."starts",
                                    "t36"."other_starts",
                                    "t36"."meets",
                                    "t36"."ends",
                                    "t36"."closes",
                                    "t36"."latest_only",
                                    "t36"."moment",
                                    "t36"."towards",
                                    "t36"."kind",
                                    "t36"."depth",
                                    "t36"."met_so_far",
                                    "t36"."last_met_on",
                                    "t36"."latest_on",
                                    "t36"."within_spell",
                                    "t36"."repeats",
                                    "t36"."restarts",
                                    "t36"."towards_clock",
                                    "t36"."in_hours",
                                    "t36"."pauses",
                                    "t36"."early_rule",
                                    "t36"."carry_rule",
                                    "t36"."starts_itself",
                                    "t36"."speaks_first",
                                    "t36"."first_start",
                                    "t36"."first_met",
                                    "t36"."last_step",
                                    "t36"."in_force_from",
                                    "t36"."in_force_until",
                                    "t36"."standard_from",
                                    "t36"."now",
                                    "t36"."as_at",
                                    "t36"."next_day",
                                    "t36"."next_meets",
                                    "t36"."next_kind",
                                    "t36"."next_latest",
                                    "t36"."next_moment",
                                    "t36"."last_day",
                                    "t36"."last_kind",
                                    "t36"."last_latest",
                                    "t36"."last_meets",
                                    "t36"."ran_before",
                                    "t36"."ladder_start",
                                    "t36"."first_meet_on",
                                    "t36"."met_at_start",
                                    "t36"."met_at_first",
                                    "t36"."climbed",
                                    "t36"."inferred",
                                    "t36"."first_clock",
                                    "t36"."first_rule",
                                    "t36"."inferred_from",
                                    "t24"."first_due_rule",
                                    "t24"."first_due_start",
                                    "t24"."first_due"
                                  FROM (
                                    SELECT
                                      "t32"."child",
                                      "t32"."clock",
                                      "t32"."thread",
                                      "t32"."day",
                                      "t32"."minute",
                                      "t32"."rank",
                                      "t32"."opens",
                                      "t32"."starts",
                                      "t32"."other_starts",
                                      "t32"."meets",
                                      "t32"."ends",
                                      "t32"."closes",
                                      "t32"."latest_only",
                                      "t32"."moment",
                                      "t32"."towards",
                                      "t32"."kind",
                                      "t32"."depth",
                                      "t32"."met_so_far",
                                      "t32"."last_met_on",
                                      "t32"."latest_on",
                                      "t32"."within_spell",
                                      "t32"."repeats",
                                      "t32"."restarts",
                                      "t32"."towards_clock",
                                      "t32"."in_hours",
                                      "t32"."pauses",
                                      "t32"."early_rule",
                                      "t32"."carry_rule",
                                      "t32"."starts_itself",
                                      "t32"."speaks_first",
                                      "t32"."first_start",
                                      "t32"."first_met",
                                      "t32"."last_step",
                                      "t32"."in_force_from",
                                      "t32"."in_force_until",
                                      "t32"."standard_from",
                                      "t32"."now",
                                      "t32"."as_at",
                                      "t32"."next_day",
                                      "t32"."next_meets",
                                      "t32"."next_kind",
                                      "t32"."next_latest",
                                      "t32"."next_moment",
                                      "t32"."last_day",
                                      "t32"."last_kind",
                                      "t32"."last_latest",
                                      "t32"."last_meets",
                                      "t32"."ran_before",
                                      "t32"."ladder_start",
                                      "t32"."first_meet_on",
                                      "t32"."met_at_start",
                                      "t32"."met_at_first",
                                      "t32"."climbed",
                                      "t32"."inferred",
                                      "t32"."first_clock",
                                      "t32"."first_rule",
                                      CASE WHEN "t32"."inferred" THEN "t32"."ladder_start" ELSE NULL END AS "inferred_from"
                                    FROM (
                                      SELECT
                                        "t30"."child",
                                        "t30"."clock",
                                        "t30"."thread",
                                        "t30"."day",
                                        "t30"."minute",
                                        "t30"."rank",
                                        "t30"."opens",
                                        "t30"."starts",
                                        "t30"."other_starts",
                                        "t30"."meets",
                                        "t30"."ends",
                                        "t30"."closes",
                                        "t30"."latest_only",
                                        "t30"."moment",
                                        "t30"."towards",
                                        "t30"."kind",
                                        "t30"."depth",
                                        "t30"."met_so_far",
                                        "t30"."last_met_on",
                                        "t30"."latest_on",
                                        "t30"."within_spell",
                                        "t30"."repeats",
                                        "t30"."restarts",
                                        "t30"."towards_clock",
                                        "t30"."in_hours",
                                        "t30"."pauses",
                                        "t30"."early_rule",
                                        "t30"."carry_rule",
                                        "t30"."starts_itself",
                                        "t30"."speaks_first",
                                        "t30"."first_start",
                                        "t30"."first_met",
                                        "t30"."last_step",
                                        "t30"."in_force_from",
                                        "t30"."in_force_until",
                                        "t30"."standard_from",
                                        "t30"."now",
                                        "t30"."as_at",
                                        "t30"."next_day",
                                        "t30"."next_meets",
                                        "t30"."next_kind",
                                        "t30"."next_latest",
                                        "t30"."next_moment",
                                        "t30"."last_day",
                                        "t30"."last_kind",
                                        "t30"."last_latest",
                                        "t30"."last_meets",
                                        "t30"."ran_before",
                                        "t30"."ladder_start",
                                        "t30"."first_meet_on",
                                        "t30"."met_at_start",
                                        "t30"."met_at_first",
                                        "t30"."climbed",
                                        "t30"."inferred",
                                        "t28"."first_clock",
                                        "t28"."first_rule"
                                      FROM (
                                        SELECT
                                          "t6"."child",
                                          "t6"."clock",
                                          "t6"."thread",
                                          "t6"."day",
                                          "t6"."minute",
                                          "t6"."rank",
                                          "t6"."opens",
                                          "t6"."starts",
                                          "t6"."other_starts",
                                          "t6"."meets",
                                          "t6"."ends",
                                          "t6"."closes",
                                          "t6"."latest_only",
                                          "t6"."moment",
                                          "t6"."towards",
                                          "t6"."kind",
                                          "t6"."depth",
                                          "t6"."met_so_far",
                                          "t6"."last_met_on",
                                          "t6"."latest_on",
                                          "t6"."within_spell",
                                          "t6"."repeats",
                                          "t6"."restarts",
                                          "t6"."towards_clock",
                                          "t6"."in_hours",
                                          "t6"."pauses",
                                          "t6"."early_rule",
                                          "t6"."carry_rule",
                                          "t6"."starts_itself",
                                          "t6"."speaks_first",
                                          "t6"."first_start",
                                          "t6"."first_met",
                                          "t6"."last_step",
                                          "t6"."in_force_from",
                                          "t6"."in_force_until",
                                          "t6"."standard_from",
                                          "t6"."now",
                                          "t6"."as_at",
                                          "t6"."next_day",
                                          "t6"."next_meets",
                                          "t6"."next_kind",
                                          "t6"."next_latest",
                                          "t6"."next_moment",
                                          "t6"."last_day",
                                          "t6"."last_kind",
                                          "t6"."last_latest",
                                          "t6"."last_meets",
                                          "t6"."ran_before",
                                          "t6"."ladder_start",
                                          "t6"."first_meet_on",
                                          "t6"."met_at_start",
                                          "t6"."met_at_first",
                                          "t6"."climbed",
                                          (
                                            "t6"."meets" > 0
                                          ) AND "t6"."latest_only" AND (
                                            "t6"."last_step" > 0
                                          ) AS "inferred"
                                        FROM "turns" AS "t6"
                                      ) AS "t30"
                                      INNER JOIN (
                                        SELECT
                                          "t5"."clock" AS "first_clock",
                                          "t5"."rule" AS "first_rule"
                                        FROM "steps" AS "t5"
                                        WHERE
                                          "t5"."step" = 0
                                      ) AS "t28"
                                        ON "t30"."clock" = "t28"."first_clock"
                                    ) AS "t32"
                                  ) AS "t36"
                                  LEFT OUTER JOIN (
                                    SELECT
                                      "t3"."rule" AS "first_due_rule",
                                      "t3"."start" AS "first_due_start",
                                      "t3"."due" AS "first_due"
                                    FROM "due" AS "t3"
                                  ) AS "t24"
                                    ON "t36"."first_rule" = "t24"."first_due_rule"
                                    AND "t36"."inferred_from" = "t24"."first_due_start"
                                ) AS "t37"
                              ) AS "t38"
                            ) AS "t40"
                            LEFT OUTER JOIN (
                              SELECT
                                "t3"."rule" AS "earliest_rule",
                                "t3"."start" AS "earliest_start",
                                "t3"."due" AS "earliest"
                              FROM "due" AS "t3"
                            ) AS "t23"
                              ON "t40"."early_rule" = "t23"."earliest_rule"
                              AND "t40"."day" = "t23"."earliest_start"
                          ) AS "t41"
                        ) AS "t42"
                      ) AS "t44"
                      INNER JOIN "steps" AS "t8"
                        ON "t44"."clock" = "t8"."clock" AND "t44"."step" = "t8"."step"
                      LEFT OUTER JOIN (
                        SELECT
                          "t3"."rule" AS "carry_from_rule",
                          "t3"."start" AS "carry_from_start",
                          "t3"."due" AS "carry_from"
                        FROM "due" AS "t3"
                      ) AS "t22"
                        ON "t44"."carry_rule" = "t22"."carry_from_rule"
                        AND "t44"."day" = "t22"."carry_from_start"
                    ) AS "t45"
                  ) AS "t46"
                ) AS "t48"
                LEFT OUTER JOIN (
                  SELECT
                    "t3"."rule" AS "due_rule",
                    "t3"."start" AS "due_start",
                    "t3"."due"
                  FROM "due" AS "t3"
                ) AS "t21"
                  ON "t48"."rule" = "t21"."due_rule" AND "t48"."counted_from" = "t21"."due_start"
              ) AS "t49"
            ) AS "t51"
            LEFT OUTER JOIN (
              SELECT
                "t3"."rule" AS "other_due_rule",
                "t3"."start" AS "other_due_start",
                "t3"."due" AS "other_due"
              FROM "due" AS "t3"
            ) AS "t20"
              ON "t51"."other_rule" = "t20"."other_due_rule"
              AND "t51"."counted_from" = "t20"."other_due_start"
          ) AS "t52"
        ) AS "t54"
        LEFT OUTER JOIN (
          SELECT
            "t3"."rule" AS "settled_on_rule",
            "t3"."start" AS "settled_on_start",
            "t3"."due" AS "settled_on"
          FROM "due" AS "t3"
        ) AS "t19"
          ON "t54"."period_rule" = "t19"."settled_on_rule"
          AND COALESCE("t54"."ladder_start", "t54"."first_meet_on") = "t19"."settled_on_start"
      ) AS "t55"
    ) AS "t57"
    LEFT OUTER JOIN (
      SELECT
        "t0"."child" AS "young_child",
        "t0"."age",
        "t0"."day" AS "birthday_on"
      FROM "birthdays" AS "t0"
    ) AS "t17"
      ON "t57"."child" = "t17"."young_child" AND "t57"."young_age" = "t17"."age"
    LEFT OUTER JOIN (
      SELECT
        "t1"."clock" AS "hourly",
        "t1"."moment" AS "from_moment",
        "t1"."due_on" AS "moment_on",
        "t1"."due_moment"
      FROM "due_moments" AS "t1"
    ) AS "t18"
      ON "t57"."clock" = "t18"."hourly" AND "t57"."moment" = "t18"."from_moment"
    LEFT OUTER JOIN (
      SELECT
        "t31"."child",
        "t31"."clock",
        MIN("t31"."of") AS "unrecorded",
        MIN(COALESCE("t31"."since", -719162)) AS "unrecorded_since"
      FROM (
        SELECT
          "t7"."child",
          "t7"."of",
          "t7"."since",
          "t27"."clock",
          "t27"."kind"
        FROM "unrecorded" AS "t7"
        INNER JOIN (
          SELECT DISTINCT
            "t4"."clock",
            "t4"."called" AS "kind"
          FROM "roles" AS "t4"
          WHERE
            "t4"."meets" > 0
        ) AS "t27"
          ON "t7"."of" = "t27"."kind"
      ) AS "t31"
      GROUP BY
        1,
        2
    ) AS "t34"
      ON "t57"."child" = "t34"."child" AND "t57"."clock" = "t34"."clock"
  ) AS "t58"
) AS "t59"
WHERE
  NOT (
    COALESCE(
      "t59"."within_spell"
      AND NOT (
        "t59"."next_meets"
      )
      AND (
        "t59"."next_day" = "t59"."day"
      ),
      FALSE
    )
  )
),
deadlines AS (
WITH "t44" AS (
  SELECT
    "t40"."child",
    "t40"."clock",
    "t40"."thread",
    "t40"."started_on",
    "t40"."due_on",
    "t40"."calendar",
    "t40"."closed_on",
    "t40"."counts_on",
    "t40"."as_at",
    "t34"."pause_child",
    "t34"."pause_clock",
    "t34"."since",
    "t34"."until"
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
        "t15"."calendar",
        COALESCE("t24"."met_on", "t24"."ended_on") AS "closed_on",
        "t24"."started_on" + "t15"."counts_from" AS "counts_on",
        "t24"."as_at"
      FROM (
        SELECT
          *
        FROM "owed" AS "t1"
        WHERE
          "t1"."pauses"
      ) AS "t24"
      INNER JOIN "rules" AS "t15"
        ON "t24"."rule" = "t15"."rule"
    ) AS "t35"
    WHERE
      "t35"."due_on" IS NOT NULL
  ) AS "t40"
  INNER JOIN (
    SELECT
      "t14"."child" AS "pause_child",
      "t16"."clock" AS "pause_clock",
      COALESCE("t14"."on", -719162) AS "since",
      "t14"."until"
    FROM "facts" AS "t14"
    INNER JOIN "pauses" AS "t16"
      ON "t14"."kind" = "t16"."kind"
  ) AS "t34"
    ON "t40"."child" = "t34"."pause_child" AND "t40"."clock" = "t34"."pause_clock"
)
SELECT
  "t87"."child",
  "t87"."clock",
  "t87"."thread",
  "t87"."started_on",
  "t87"."due_on",
  "t87"."met_on",
  "t87"."ended_on",
  "t87"."step",
  "t87"."inferred",
  "t87"."certain",
  "t87"."unrecorded",
  "t87"."rule",
  "t87"."started_by",
  "t87"."met_by",
  "t87"."started_moment",
  "t87"."due_moment",
  "t87"."met_moment",
  "t87"."paused_days",
  "t87"."paused_since",
  "t11"."worker",
  "t11"."team"
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
        "t1"."certain",
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
    ) AS "t23"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        "t83"."child",
        "t83"."clock",
        "t83"."thread",
        "t83"."started_on",
        COALESCE("t83"."moved_to", "t83"."due_on") AS "due_on",
        "t83"."met_on",
        "t83"."ended_on",
        "t83"."step",
        "t83"."inferred",
        NOT (
          COALESCE(
            (
              "t83"."met_on" IS NOT NULL
            )
            AND "t83"."next_latest"
            AND (
              "t83"."met_on" > COALESCE("t83"."moved_to", "t83"."due_on")
            ),
            FALSE
          )
        )
        AND NOT (
          COALESCE(
            (
              "t83"."ended_on" > COALESCE("t83"."moved_to", "t83"."due_on")
            )
            AND (
              "t83"."latest_on" >= "t83"."ended_on"
            ),
            FALSE
          )
        )
        AND (
          COALESCE("t83"."moved_to", "t83"."due_on") IS NOT NULL
        ) AS "certain",
        "t83"."unrecorded",
        "t83"."rule",
        "t83"."started_by",
        "t83"."met_by",
        "t83"."started_moment",
        "t83"."due_moment",
        "t83"."met_moment",
        CAST(COALESCE("t83"."lost", 0) AS INT) AS "paused_days",
        "t83"."since" AS "paused_since"
      FROM (
        SELECT
          "t24"."child",
          "t24"."clock",
          "t24"."thread",
          "t24"."day",
          "t24"."minute",
          "t24"."rank",
          "t24"."opens",
          "t24"."starts",
          "t24"."other_starts",
          "t24"."meets",
          "t24"."ends",
          "t24"."closes",
          "t24"."latest_only",
          "t24"."moment",
          "t24"."towards",
          "t24"."kind",
          "t24"."depth",
          "t24"."met_so_far",
          "t24"."last_met_on",
          "t24"."latest_on",
          "t24"."within_spell",
          "t24"."repeats",
          "t24"."restarts",
          "t24"."towards_clock",
          "t24"."in_hours",
          "t24"."pauses",
          "t24"."early_rule",
          "t24"."carry_rule",
          "t24"."starts_itself",
          "t24"."speaks_first",
          "t24"."first_start",
          "t24"."first_met",
          "t24"."last_step",
          "t24"."in_force_from",
          "t24"."in_force_until",
          "t24"."standard_from",
          "t24"."now",
          "t24"."as_at",
          "t24"."next_day",
          "t24"."next_meets",
          "t24"."next_kind",
          "t24"."next_latest",
          "t24"."next_moment",
          "t24"."last_day",
          "t24"."last_kind",
          "t24"."last_latest",
          "t24"."last_meets",
          "t24"."ran_before",
          "t24"."ladder_start",
          "t24"."first_meet_on",
          "t24"."met_at_start",
          "t24"."met_at_first",
          "t24"."climbed",
          "t24"."inferred",
          "t24"."first_clock",
          "t24"."first_rule",
          "t24"."inferred_from",
          "t24"."first_due",
          "t24"."step",
          "t24"."earliest",
          "t24"."done",
          "t24"."rule",
          "t24"."other_rule",
          "t24"."young_age",
          "t24"."period_rule",
          "t24"."carry_from",
          "t24"."counted_from",
          "t24"."due",
          "t24"."other_due",
          "t24"."settled_on",
          "t24"."young_child",
          "t24"."age",
          "t24"."birthday_on",
          "t24"."hourly",
          "t24"."from_moment",
          "t24"."moment_on",
          "t24"."due_moment",
          "t24"."unrecorded",
          "t24"."unrecorded_since",
          "t24"."due_on",
          "t24"."met_on",
          "t24"."ended_on",
          "t24"."met_by",
          "t24"."started_moment",
          "t24"."met_moment",
          "t24"."certain",
          "t24"."started_on",
          "t24"."started_by",
          "t82"."of_child",
          "t82"."of_clock",
          "t82"."of_thread",
          "t82"."of_started_on",
          "t82"."since",
          "t82"."moved_to",
          "t82"."lost"
        FROM (
          SELECT
            *
          FROM "owed" AS "t1"
          WHERE
            "t1"."pauses"
        ) AS "t24"
        LEFT OUTER JOIN (
          SELECT
            "t80"."child" AS "of_child",
            "t80"."clock" AS "of_clock",
            "t80"."thread" AS "of_thread",
            "t80"."started_on" AS "of_started_on",
            "t80"."since",
            "t80"."moved_to",
            "t80"."lost"
          FROM (
            SELECT
              "t79"."child",
              "t79"."clock",
              "t79"."thread",
              "t79"."started_on",
              MIN("t79"."since") AS "since",
              MAX("t79"."moved_to") AS "moved_to",
              MAX("t79"."lost") AS "lost"
            FROM (
              SELECT
                "t78"."child",
                "t78"."clock",
                "t78"."thread",
                "t78"."started_on",
                "t78"."due_on",
                "t78"."calendar",
                "t78"."closed_on",
                "t78"."counts_on",
                "t78"."as_at",
                "t78"."pause_child",
                "t78"."pause_clock",
                CASE
                  WHEN COALESCE("t78"."start" <= COALESCE("t78"."moved_to", "t78"."due_on"), FALSE)
                  THEN "t78"."open_since"
                  ELSE NULL
                END AS "since",
                "t78"."until",
                "t78"."open_since",
                "t78"."start",
                "t78"."stop",
                "t78"."moved_to",
                "t78"."lost"
              FROM (
                SELECT
                  "t77".*
                  EXCLUDE ("of_child", "of_clock", "of_started_on", "of_thread")
                FROM (
                  SELECT
                    "t50"."child",
                    "t50"."clock",
                    "t50"."thread",
                    "t50"."started_on",
                    "t50"."due_on",
                    "t50"."calendar",
                    "t50"."closed_on",
                    "t50"."counts_on",
                    "t50"."as_at",
                    "t50"."pause_child",
                    "t50"."pause_clock",
                    "t50"."since",
                    "t50"."until",
                    "t50"."open_since",
                    "t50"."start",
                    "t50"."stop",
                    "t76"."of_child",
                    "t76"."of_clock",
                    "t76"."of_thread",
                    "t76"."of_started_on",
                    "t76"."moved_to",
                    "t76"."lost"
                  FROM (
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
                      "t45"."pause_child",
                      "t45"."pause_clock",
                      "t45"."since",
                      "t45"."until",
                      CASE
                        WHEN (
                          "t45"."until" IS NULL
                        ) AND (
                          "t45"."closed_on" IS NULL
                        )
                        THEN GREATEST("t45"."since", "t45"."started_on")
                        ELSE NULL
                      END AS "open_since",
                      GREATEST("t45"."since", "t45"."counts_on") AS "start",
                      LEAST(COALESCE("t45"."until", "t45"."as_at" + 1), COALESCE("t45"."closed_on", 2932895)) AS "stop"
                    FROM "t44" AS "t45"
                  ) AS "t50"
                  LEFT OUTER JOIN (
                    SELECT
                      "t74"."child" AS "of_child",
                      "t74"."clock" AS "of_clock",
                      "t74"."thread" AS "of_thread",
                      "t74"."started_on" AS "of_started_on",
                      "t27"."moved_to",
                      "t74"."lost"
                    FROM (
                      SELECT
                        "t72"."child",
                        "t72"."clock",
                        "t72"."thread",
                        "t72"."started_on",
                        "t72"."calendar",
                        "t72"."due_place",
                        "t72"."lost",
                        CAST("t72"."due_place" + "t72"."lost" AS INT) AS "to_place"
                      FROM (
                        SELECT
                          "t71"."child",
                          "t71"."clock",
                          "t71"."thread",
                          "t71"."started_on",
                          "t71"."calendar",
                          "t71"."due_place",
                          SUM("t71"."lost") AS "lost"
                        FROM (
                          SELECT
                            *
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
                              "t69"."due_place",
                              "t69"."lost",
                              SUM("t69"."lost") OVER (
                                PARTITION BY "t69"."child", "t69"."clock", "t69"."thread", "t69"."started_on"
                                ORDER BY "t69"."start" ASC
                                ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                              ) - "t69"."lost" AS "before"
                            FROM (
                              SELECT
                                "t68"."child",
                                "t68"."clock",
                                "t68"."thread",
                                "t68"."started_on",
                                "t68"."due_on",
                                "t68"."calendar",
                                "t68"."closed_on",
                                "t68"."counts_on",
                                "t68"."as_at",
                                "t68"."pause_child",
                                "t68"."pause_clock",
                                "t68"."since",
                                "t68"."until",
                                "t68"."open_since",
                                "t68"."start",
                                "t68"."stop",
                                "t68"."reached",
                                "t68"."from_place",
                                "t68"."to_place",
                                "t68"."due_place",
                                "t68"."to_place" - "t68"."from_place" AS "lost"
                              FROM (
                                SELECT
                                  "t67".*
                                  EXCLUDE ("due_place_calendar", "due_place_day")
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
                                    "t65"."to_place",
                                    "t28"."due_place_calendar",
                                    "t28"."due_place_day",
                                    "t28"."due_place"
                                  FROM (
                                    SELECT
                                      "t63".*
                                      EXCLUDE ("to_place_calendar", "to_place_day")
                                    FROM (
                                      SELECT
                                        "t60"."child",
                                        "t60"."clock",
                                        "t60"."thread",
                                        "t60"."started_on",
                                        "t60"."due_on",
                                        "t60"."calendar",
                                        "t60"."closed_on",
                                        "t60"."counts_on",
                                        "t60"."as_at",
                                        "t60"."pause_child",
                                        "t60"."pause_clock",
                                        "t60"."since",
                                        "t60"."until",
                                        "t60"."open_since",
                                        "t60"."start",
                                        "t60"."stop",
                                        "t60"."reached",
                                        "t60"."from_place",
                                        "t29"."to_place_calendar",
                                        "t29"."to_place_day",
                                        "t29"."to_place"
                                      FROM (
                                        SELECT
                                          "t58".*
                                          EXCLUDE ("from_place_calendar", "from_place_day")
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
                                            "t55"."reached",
                                            "t30"."from_place_calendar",
                                            "t30"."from_place_day",
                                            "t30"."from_place"
                                          FROM (
                                            SELECT
                                              "t52"."child",
                                              "t52"."clock",
                                              "t52"."thread",
                                              "t52"."started_on",
                                              "t52"."due_on",
                                              "t52"."calendar",
                                              "t52"."closed_on",
                                              "t52"."counts_on",
                                              "t52"."as_at",
                                              "t52"."pause_child",
                                              "t52"."pause_clock",
                                              "t52"."since",
                                              "t52"."until",
                                              "t52"."open_since",
                                              CAST(GREATEST("t52"."start", COALESCE("t52"."reached", "t52"."start")) AS INT) AS "start",
                                              "t52"."stop",
                                              "t52"."reached"
                                            FROM (
                                              SELECT
                                                "t49"."child",
                                                "t49"."clock",
                                                "t49"."thread",
                                                "t49"."started_on",
                                                "t49"."due_on",
                                                "t49"."calendar",
                                                "t49"."closed_on",
                                                "t49"."counts_on",
                                                "t49"."as_at",
                                                "t49"."pause_child",
                                                "t49"."pause_clock",
                                                "t49"."since",
                                                "t49"."until",
                                                "t49"."open_since",
                                                "t49"."start",
                                                "t49"."stop",
                                                MAX("t49"."stop") OVER (
                                                  PARTITION BY "t49"."child", "t49"."clock", "t49"."thread", "t49"."started_on"
                                                  ORDER BY "t49"."start" ASC, "t49"."stop" ASC
                                                  ROWS BETWEEN UNBOUNDED PRECEDING AND 1 preceding
                                                ) AS "reached"
                                              FROM (
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
                                                  "t45"."pause_child",
                                                  "t45"."pause_clock",
                                                  "t45"."since",
                                                  "t45"."until",
                                                  CASE
                                                    WHEN (
                                                      "t45"."until" IS NULL
                                                    ) AND (
                                                      "t45"."closed_on" IS NULL
                                                    )
                                                    THEN GREATEST("t45"."since", "t45"."started_on")
                                                    ELSE NULL
                                                  END AS "open_since",
                                                  GREATEST("t45"."since", "t45"."counts_on") AS "start",
                                                  LEAST(COALESCE("t45"."until", "t45"."as_at" + 1), COALESCE("t45"."closed_on", 2932895)) AS "stop"
                                                FROM "t44" AS "t45"
                                                WHERE
                                                  LEAST(COALESCE("t45"."until", "t45"."as_at" + 1), COALESCE("t45"."closed_on", 2932895)) > GREATEST("t45"."since", "t45"."counts_on")
                                              ) AS "t49"
                                            ) AS "t52"
                                            WHERE
                                              "t52"."stop" > CAST(GREATEST("t52"."start", COALESCE("t52"."reached", "t52"."start")) AS INT)
                                          ) AS "t55"
                                          INNER JOIN (
                                            SELECT
                                              "t10"."calendar" AS "from_place_calendar",
                                              "t10"."day" AS "from_place_day",
                                              "t10"."before" AS "from_place"
                                            FROM "places" AS "t10"
                                          ) AS "t30"
                                            ON "t55"."calendar" = "t30"."from_place_calendar"
                                            AND "t55"."start" = "t30"."from_place_day"
                                        ) AS "t58"
                                      ) AS "t60"
                                      INNER JOIN (
                                        SELECT
                                          "t10"."calendar" AS "to_place_calendar",
                                          "t10"."day" AS "to_place_day",
                                          "t10"."before" AS "to_place"
                                        FROM "places" AS "t10"
                                      ) AS "t29"
                                        ON "t60"."calendar" = "t29"."to_place_calendar"
                                        AND "t60"."stop" = "t29"."to_place_day"
                                    ) AS "t63"
                                  ) AS "t65"
                                  INNER JOIN (
                                    SELECT
                                      "t10"."calendar" AS "due_place_calendar",
                                      "t10"."day" AS "due_place_day",
                                      "t10"."upto" AS "due_place"
                                    FROM "places" AS "t10"
                                  ) AS "t28"
                                    ON "t65"."calendar" = "t28"."due_place_calendar"
                                    AND "t65"."due_on" = "t28"."due_place_day"
                                ) AS "t67"
                              ) AS "t68"
                            ) AS "t69"
                          ) AS "t70"
                          WHERE
                            "t70"."from_place" < (
                              "t70"."due_place" + "t70"."before"
                            )
                        ) AS "t71"
                        GROUP BY
                          1,
                          2,
                          3,
                          4,
                          5,
                          6
                      ) AS "t72"
                      WHERE
                        "t72"."lost" > 0
                    ) AS "t74"
                    INNER JOIN (
                      SELECT
                        "t6"."calendar" AS "nth_calendar",
                        "t6"."place",
                        "t6"."day" AS "moved_to"
                      FROM "nth" AS "t6"
                    ) AS "t27"
                      ON "t74"."calendar" = "t27"."nth_calendar" AND "t74"."to_place" = "t27"."place"
                  ) AS "t76"
                    ON "t50"."child" = "t76"."of_child"
                    AND "t50"."clock" = "t76"."of_clock"
                    AND "t50"."thread" = "t76"."of_thread"
                    AND "t50"."started_on" = "t76"."of_started_on"
                ) AS "t77"
              ) AS "t78"
            ) AS "t79"
            GROUP BY
              1,
              2,
              3,
              4
          ) AS "t80"
        ) AS "t82"
          ON "t24"."child" = "t82"."of_child"
          AND "t24"."clock" = "t82"."of_clock"
          AND "t24"."thread" = "t82"."of_thread"
          AND "t24"."started_on" = "t82"."of_started_on"
      ) AS "t83"
    ) AS "t84"
  ) AS "t85"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      "t62"."child",
      "t62"."clock",
      0 AS "thread",
      CAST(NULL AS INT) AS "started_on",
      CAST(NULL AS INT) AS "due_on",
      CAST(NULL AS INT) AS "met_on",
      CAST(NULL AS INT) AS "ended_on",
      0 AS "step",
      FALSE AS "inferred",
      FALSE AS "certain",
      CASE
        WHEN "t62"."events" > 0
        THEN COALESCE("t62"."unrecorded", "t62"."first_met")
        WHEN "t62"."starts_itself"
        THEN "t62"."unrecorded"
        ELSE "t62"."first_start"
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
        "t61".*
        EXCLUDE ("child_right", "clock_right")
      FROM (
        SELECT
          "t57"."child",
          "t57"."clock",
          "t57"."events",
          "t57"."judged",
          "t25"."within_spell",
          "t25"."repeats",
          "t25"."restarts",
          "t25"."towards_clock",
          "t25"."in_hours",
          "t25"."pauses",
          "t25"."early_rule",
          "t25"."carry_rule",
          "t25"."starts_itself",
          "t25"."speaks_first",
          "t25"."first_start",
          "t25"."first_met",
          "t25"."last_step",
          "t25"."in_force_from",
          "t25"."in_force_until",
          "t25"."standard_from",
          "t25"."now",
          "t25"."as_at",
          "t43"."child" AS "child_right",
          "t43"."clock" AS "clock_right",
          "t43"."unrecorded",
          "t43"."unrecorded_since"
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "t51"."child",
              "t51"."clock",
              SUM(
                CAST((
                  (
                    "t51"."starts" > 0
                  ) OR (
                    "t51"."meets" > 0
                  )
                )
                AND (
                  "t51"."depth" > 0
                )
                AND (
                  (
                    "t51"."closed_on" IS NULL
                  ) OR (
                    "t51"."day" > "t51"."closed_on"
                  )
                ) AS INT)
              ) AS "events",
              SUM(
                CAST((
                  (
                    "t51"."starts" > 0
                  ) OR (
                    "t51"."meets" > 0
                  )
                )
                AND (
                  "t51"."depth" > 0
                )
                AND (
                  (
                    "t51"."closed_on" IS NULL
                  ) OR (
                    "t51"."day" > "t51"."closed_on"
                  )
                )
                AND (
                  (
                    "t51"."day" >= "t51"."standard_from"
                  )
                  OR (
                    (
                      "t51"."meets" > 0
                    ) AND NOT (
                      "t51"."repeats"
                    )
                  )
                ) AS INT)
              ) AS "judged"
            FROM (
              SELECT
                "t47"."child",
                "t47"."clock",
                "t47"."thread",
                "t47"."day",
                "t47"."minute",
                "t47"."rank",
                "t47"."opens",
                "t47"."starts",
                "t47"."other_starts",
                "t47"."meets",
                "t47"."ends",
                "t47"."closes",
                "t47"."latest_only",
                "t47"."moment",
                "t47"."towards",
                "t47"."kind",
                "t47"."depth",
                "t47"."met_so_far",
                "t47"."last_met_on",
                "t47"."latest_on",
                "t47"."closed_on",
                "t25"."within_spell",
                "t25"."repeats",
                "t25"."restarts",
                "t25"."towards_clock",
                "t25"."in_hours",
                "t25"."pauses",
                "t25"."early_rule",
                "t25"."carry_rule",
                "t25"."starts_itself",
                "t25"."speaks_first",
                "t25"."first_start",
                "t25"."first_met",
                "t25"."last_step",
                "t25"."in_force_from",
                "t25"."in_force_until",
                "t25"."standard_from",
                "t25"."now",
                "t25"."as_at"
              FROM (
                SELECT
                  "t42"."child",
                  "t42"."clock",
                  "t42"."thread",
                  "t42"."day",
                  "t42"."minute",
                  "t42"."rank",
                  "t42"."opens",
                  "t42"."starts",
                  "t42"."other_starts",
                  "t42"."meets",
                  "t42"."ends",
                  "t42"."closes",
                  "t42"."latest_only",
                  "t42"."moment",
                  "t42"."towards",
                  "t42"."kind",
                  "t42"."depth",
                  "t42"."met_so_far",
                  "t42"."last_met_on",
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
                    "t13"."child",
                    "t13"."clock",
                    "t13"."thread",
                    "t13"."day",
                    "t13"."minute",
                    "t13"."rank",
                    "t13"."opens",
                    "t13"."starts",
                    "t13"."other_starts",
                    "t13"."meets",
                    "t13"."ends",
                    "t13"."closes",
                    "t13"."latest_only",
                    "t13"."moment",
                    "t13"."towards",
                    "t13"."kind",
                    "t13"."depth",
                    "t13"."met_so_far",
                    "t13"."last_met_on",
                    "t13"."latest_on"
                  FROM "line" AS "t13"
                  SEMI JOIN (
                    SELECT
                      *
                    FROM (
                      SELECT
                        "t5"."child",
                        "t5"."clock",
                        SUM("t5"."opens" - "t5"."closes") AS "depth"
                      FROM "line" AS "t5"
                      GROUP BY
                        1,
                        2
                    ) AS "t32"
                    WHERE
                      "t32"."depth" > 0
                  ) AS "t38"
                    ON "t13"."child" = "t38"."child" AND "t13"."clock" = "t38"."clock"
                ) AS "t42"
              ) AS "t47"
              INNER JOIN (
                SELECT
                  *
                FROM "clocks" AS "t2"
                WHERE
                  "t2"."within_spell" AND "t2"."now"
              ) AS "t25"
                ON "t47"."clock" = "t25"."clock"
            ) AS "t51"
            GROUP BY
              1,
              2
          ) AS "t54"
          WHERE
            "t54"."judged" = 0
        ) AS "t57"
        INNER JOIN (
          SELECT
            *
          FROM "clocks" AS "t2"
          WHERE
            "t2"."within_spell" AND "t2"."now"
        ) AS "t25"
          ON "t57"."clock" = "t25"."clock"
        LEFT OUTER JOIN (
          SELECT
            "t37"."child",
            "t37"."clock",
            MIN("t37"."of") AS "unrecorded",
            MIN(COALESCE("t37"."since", -719162)) AS "unrecorded_since"
          FROM (
            SELECT
              "t12"."child",
              "t12"."of",
              "t12"."since",
              "t31"."clock",
              "t31"."kind"
            FROM "unrecorded" AS "t12"
            INNER JOIN (
              SELECT DISTINCT
                "t4"."clock",
                "t4"."called" AS "kind"
              FROM "roles" AS "t4"
              WHERE
                "t4"."meets" > 0
            ) AS "t31"
              ON "t12"."of" = "t31"."kind"
          ) AS "t37"
          GROUP BY
            1,
            2
        ) AS "t43"
          ON "t57"."child" = "t43"."child" AND "t57"."clock" = "t43"."clock"
      ) AS "t61"
    ) AS "t62"
    WHERE
      (
        "t62"."events" > 0
      )
      OR (
        "t62"."speaks_first"
        AND (
          NOT (
            "t62"."starts_itself"
          ) OR (
            "t62"."unrecorded" IS NOT NULL
          )
        )
      )
  ) AS "t66"
) AS "t87"
LEFT OUTER JOIN "holders" AS "t11"
  ON "t87"."child" = "t11"."child"
  AND COALESCE("t87"."met_on", "t87"."ended_on", 2932895) >= "t11"."held_from"
  AND COALESCE("t87"."met_on", "t87"."ended_on", 2932895) < "t11"."held_until"
)
SELECT * FROM deadlines
