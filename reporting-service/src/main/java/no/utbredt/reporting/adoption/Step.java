package no.utbredt.reporting.adoption;

/**
 * From that epoch day on, until the next step, an actor is so marked. Before the first nobody has said anything.
 */
record Step(int day, Mark mark) {}
