/**
 * Nobody's load stops the others: how many requests are inside at once, how many bytes of bodies are held, how many questions are
 * worked out, and who is never kept waiting. Each bound says no with a problem, a code and {@code Retry-After}.
 */
@NullMarked
package no.utbredt.edge.load;

import org.jspecify.annotations.NullMarked;
