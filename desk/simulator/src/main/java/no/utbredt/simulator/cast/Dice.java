package no.utbredt.simulator.cast;

import java.util.Random;

/**
 * Chance that is the same each time: {@link Random} is specified to the bit, and so is the number of a text. Everybody throws dice
 * of its own, so that one more actor moves nobody else.
 */
public final class Dice {

    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private Dice() {}

    /** Those of a seed for something that has a name. */
    public static Random of(long seed, String... name) {
        long mixed = seed * SPREAD;
        for (String word : name) {
            for (int i = 0; i < word.length(); i++) {
                mixed = Long.rotateLeft(mixed ^ word.charAt(i), 17) * SPREAD;
            }
            mixed = mixed * 31 + 1;
        }
        return new Random(mixed ^ (mixed >>> 32));
    }
}
