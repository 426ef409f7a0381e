/** The rules every module of the house keeps, and those of services, written once. */
@NullMarked
package no.utbredt.house;

import org.jspecify.annotations.NullMarked;
