/** What all services mean by a date, a number and a name: read in one way, written in one way, within one range. No framework. */
@NullMarked
package no.utbredt.vocabulary;

import org.jspecify.annotations.NullMarked;
