package no.utbredt.reporting.coverage;

import java.util.Arrays;

/** The members of a group in one area, each by its number in the registry, and from which to which day of the structure. */
final class Residents {
    private final Area area;
    private int[] stays = new int[12];
    private int length;

    Residents(Area area) {
        this.area = area;
    }

    Area area() {
        return area;
    }

    void add(int actor, int from, int to) {
        if (length == stays.length) {
            stays = Arrays.copyOf(stays, length * 2);
        }
        stays[length++] = actor;
        stays[length++] = from;
        stays[length++] = to;
    }

    void each(Stay stay) {
        for (int at = 0; at < length; at += 3) {
            stay.of(stays[at], stays[at + 1], stays[at + 2]);
        }
    }

    boolean anyOn(int day) {
        for (int at = 0; at < length; at += 3) {
            if (stays[at + 1] <= day && day <= stays[at + 2]) {
                return true;
            }
        }
        return false;
    }

    /** The number of one of those who are there on that epoch day; there must be one. */
    int someOn(int day) {
        for (int at = 0; at < length; at += 3) {
            if (stays[at + 1] <= day && day <= stays[at + 2]) {
                return stays[at];
            }
        }
        throw new IllegalArgumentException("nobody is in " + area + " on day " + day);
    }

    /** Takes the number of an actor and its first and last epoch day there. */
    interface Stay {
        void of(int actor, int from, int to);
    }
}
