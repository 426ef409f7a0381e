package no.utbredt.reporting.news;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * What has to be told so that everything that stands has been told.
 *
 * @param news in the order in which it is told
 * @param over matters of which something was told that is no longer so
 * @param more whether there is more than may be told at once
 */
public record Changes(List<News> news, List<String> over, boolean more) {
    public Changes {
        news = List.copyOf(news);
        over = List.copyOf(over);
    }

    /**
     * What stands against what was told. Of one kind that of which was told longest ago comes first, so that what moves always keeps
     * nothing else waiting.
     *
     * @param standing by matter
     * @param time when it was worked out
     * @param most how much may be told at once, at least 1
     */
    public static Changes between(
            SortedMap<String, Standing> standing, Bulletin told, LocalDate day, Instant time, int most) {
        List<News> news = standing.values().stream()
                .filter(now -> now.isNewsAfter(standingOf(told.last(now.matter()))))
                .sorted(Comparator.comparing(Standing::kind)
                        .thenComparing(now -> toldAt(told.last(now.matter())))
                        .thenComparing(Standing::matter))
                .map(now -> News.after(told.last(now.matter()), day, now, time))
                .toList();
        List<String> over = told.matters().stream()
                .filter(matter -> !standing.containsKey(matter))
                .toList();
        return new Changes(
                news.subList(0, Math.min(most, news.size())),
                over.subList(0, Math.min(most, over.size())),
                news.size() > most || over.size() > most);
    }

    private static @Nullable Standing standingOf(@Nullable News told) {
        return told == null ? null : told.now();
    }

    private static Instant toldAt(@Nullable News told) {
        return told == null ? Instant.MIN : told.time();
    }
}
