package no.utbredt.benchmarks.view;

/**
 * The questions in SQL. To the advantage of the database the work that is the same for all of them is done beforehand and not
 * timed: whom a report speaks of, when it was put out, and the order in which claims outrank each other.
 */
final class Sql {
    static final String CLAIMS = """
            CREATE TABLE claim AS
            WITH put_out AS (
              SELECT source, id, min(recorded_at) AS out_at FROM names GROUP BY source, id),
            placed AS (
              SELECT i.actor, r.service, r.stage, least(r.since_last, r.stated) AS start, r.certain, r.recorded_at,
                coalesce(o.out_at, 9223372036854775807) AS out_at,
                row_number() OVER (ORDER BY least(r.since_last, r.stated), r.stated, r.source, r.id) AS rank
              FROM report r
              JOIN identity i ON i.scheme = r.scheme AND i.value = r.value AND i.area = r.area
              LEFT JOIN put_out o ON o.source = r.source AND o.id = r.id)
            SELECT * FROM placed ORDER BY service, actor, rank;
            CREATE TABLE member AS SELECT * FROM membership ORDER BY "group", actor;
            """;

    /** What is counted of the members, each with its stage or null. */
    private static final String COUNTS = """
            count(*) FILTER (stage IN ('INTRODUCED', 'IN_USE')) AS introduced,
            count(*) FILTER (stage IS NULL) AS unknown,
            count(*) FILTER (stage = 'NOT_RELEVANT') AS not_relevant,
            count(*) AS total
            """;

    static final String NATIONAL = """
            WITH asked AS (SELECT ? AS service, ? AS before, ? AS day),
            standing AS (
              SELECT actor, arg_max(stage, rank) AS stage FROM claim, asked
              WHERE claim.service = asked.service AND certain AND start <= day AND recorded_at < before AND out_at >= before
              GROUP BY actor)
            SELECT %s FROM (SELECT actor FROM member, (SELECT ? AS day, ? AS name) m
              WHERE "group" = m.name AND first <= m.day AND m.day <= last) members
            LEFT JOIN standing USING (actor)
            """.formatted(COUNTS);

    /** Each actor's claims as stretches of time, met with the month ends; who has none on a month end is unknown. */
    static final String SERIES = """
            WITH months AS (
              SELECT date_diff('day', DATE '1970-01-01', last_day(m)) AS day FROM (
                SELECT unnest(generate_series(CAST(? AS DATE), CAST(? AS DATE), INTERVAL 1 MONTH)) AS m)),
            heard AS (
              SELECT actor, start, stage, rank FROM claim, (SELECT ? AS name, ? AS before) asked
              WHERE service = asked.name AND certain AND recorded_at < before AND out_at >= before),
            stretch AS (
              SELECT actor, stage, start AS first, coalesce(lead(start) OVER (PARTITION BY actor ORDER BY rank), 2147483647) AS next
              FROM heard),
            dweller AS (
              SELECT months.day, place.county, member.actor
              FROM member
              JOIN place ON place.actor = member.actor
              JOIN months ON months.day BETWEEN member.first AND member.last AND months.day BETWEEN place.first AND place.last
              WHERE member."group" = ?)
            SELECT dweller.day, county, %s
            FROM dweller
            LEFT JOIN (
              SELECT months.day, actor, stage FROM stretch JOIN months ON months.day >= stretch.first AND months.day < stretch.next
            ) standing ON standing.actor = dweller.actor AND standing.day = dweller.day
            GROUP BY ALL
            """.formatted(COUNTS);

    static final String MATRIX = """
            WITH asked AS (SELECT ? AS before, ? AS day),
            standing AS (
              SELECT service, actor, arg_max(stage, rank) AS stage FROM claim, asked
              WHERE certain AND start <= day AND recorded_at < before AND out_at >= before
              GROUP BY service, actor),
            members AS (
              SELECT "group", actor FROM member, (SELECT ? AS day) m WHERE first <= m.day AND m.day <= last)
            SELECT offered.service, offered."group", %s
            FROM offered
            JOIN members ON members."group" = offered."group"
            LEFT JOIN standing ON standing.service = offered.service AND standing.actor = members.actor
            GROUP BY ALL
            """.formatted(COUNTS);

    private Sql() {}
}
