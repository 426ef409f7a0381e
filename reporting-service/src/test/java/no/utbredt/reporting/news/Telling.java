package no.utbredt.reporting.news;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import no.utbredt.reporting.coverage.Coverage;
import no.utbredt.reporting.knowledge.Knowledge;
import no.utbredt.reporting.progress.Progresses;

/** An instance that tells what it knows, as the round does, on a log of its own. */
public final class Telling {

    private static final Instant TIME = Instant.parse("2026-11-20T11:00:00Z");

    public final Bulletin bulletin = new Bulletin(10_000);
    private long place;

    /** What stands, as that knowledge has it. */
    public static SortedMap<String, Standing> standing(Knowledge knowledge, LocalDate day) {
        Coverage coverage = new Coverage(knowledge);
        return new Standings(knowledge, coverage, new Progresses(knowledge, coverage)).on(day);
    }

    /** Tells all there is to tell, so many at a time; what it told, in order. */
    public List<News> all(Knowledge knowledge, LocalDate day, int most) {
        SortedMap<String, Standing> standing = standing(knowledge, day);
        List<News> told = new ArrayList<>();
        Changes changes;
        do {
            changes = Changes.between(standing, bulletin, day, TIME.plusSeconds(place), most);
            changes.news().forEach(news -> bulletin.add(place++, news));
            changes.over().forEach(bulletin::takenBack);
            told.addAll(changes.news());
        } while (changes.more());
        return told;
    }
}
