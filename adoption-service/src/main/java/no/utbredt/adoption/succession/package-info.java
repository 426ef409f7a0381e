/** Who takes over from whom (law 7): splits, mergers, takeovers, closings and reopenings, each one act upon all actors concerned. */
@NullMarked
package no.utbredt.adoption.succession;

import org.jspecify.annotations.NullMarked;
