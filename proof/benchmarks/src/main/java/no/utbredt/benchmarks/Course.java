package no.utbredt.benchmarks;

import java.nio.file.Path;

/**
 * What a benchmark runs on.
 *
 * @param root the checkout, built
 * @param folder an empty folder of its own, emptied afterwards
 * @param size how much to measure
 * @param progress tells the person at the keyboard
 */
public record Course(Path root, Path folder, Size size, Progress progress) {}
