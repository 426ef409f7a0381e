/**
 * An adoption report on its way in: what is said, what is wrong with it, who may say it. Pure; its ports are the log, the
 * erasable documents beside it and the register of delegations.
 */
@NullMarked
package no.utbredt.adoption.report;

import org.jspecify.annotations.NullMarked;
