/**
 * Engines for the tests of other modules: the platform as a process of its own, which a test can kill and start again. None
 * of the engines comes onto the test's class path; the process runs on the one the build of this module wrote down.
 */
@NullMarked
package no.utbredt.local.testing;

import org.jspecify.annotations.NullMarked;
