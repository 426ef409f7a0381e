package no.utbredt.reporting.news;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What has been told, as it stands on the log: of each matter what was told last, and of all the newest. One adds, any number ask.
 * What is told twice under one id is there once.
 */
public final class Bulletin {

    /**
     * One that was told.
     *
     * @param place where it stands on the log, from 0; later ones stand behind it
     */
    public record Entry(long place, News news) {}

    /**
     * What stands behind a place on the log.
     *
     * @param entries the first told first
     * @param end the last place that was read, or -1 when none was
     * @param gapless whether nothing that stood behind that place has been dropped from memory
     */
    public record Sequel(List<Entry> entries, long end, boolean gapless) {}

    private final int kept;
    private final ArrayDeque<Entry> newest = new ArrayDeque<>();
    private final Set<UUID> ids = new HashSet<>();
    private final Map<String, News> last = new TreeMap<>();
    private long end = -1;
    private long dropped = -1;
    private boolean whole;

    /** @param kept how many of the newest are kept, at least 1 */
    public Bulletin(int kept) {
        if (kept < 1) {
            throw new IllegalArgumentException("at least one piece of news is kept, not " + kept);
        }
        this.kept = kept;
    }

    /** That was told, at a place behind all before it. */
    public synchronized void add(long place, News news) {
        end = Math.max(end, place);
        last.put(news.now().matter(), news);
        if (ids.add(news.id())) {
            newest.addFirst(new Entry(place, news));
            if (newest.size() > kept) {
                Entry oldest = newest.removeLast();
                ids.remove(oldest.news().id());
                dropped = oldest.place();
            }
        }
    }

    /** What was told of that matter is no longer so. */
    public synchronized void takenBack(String matter) {
        last.remove(matter);
    }

    /** What was told last of that matter and still holds, or null. */
    public synchronized @Nullable News last(String matter) {
        return last.get(matter);
    }

    /** The matters of which something was told that still holds, in order. */
    public synchronized List<String> matters() {
        return List.copyOf(last.keySet());
    }

    /** Forgets everything: the log it stands on is no longer the one that was read. */
    public synchronized void clear() {
        newest.clear();
        ids.clear();
        last.clear();
        end = -1;
        dropped = -1;
        whole = false;
    }

    /** That everything is here that stood on the log before that place. */
    public synchronized void readTo(long next) {
        end = Math.max(end, next - 1);
        whole = true;
    }

    /** Whether all has been read that was there at the start. */
    public synchronized boolean whole() {
        return whole;
    }

    /** What stands behind a place on the log. */
    public synchronized Sequel after(long place) {
        List<Entry> behind = newest.stream()
                .takeWhile(entry -> entry.place() > place)
                .toList()
                .reversed();
        return new Sequel(behind, end, place >= dropped);
    }

    /** The newest, the last told first. */
    public synchronized List<Entry> newest() {
        return List.copyOf(newest);
    }
}
