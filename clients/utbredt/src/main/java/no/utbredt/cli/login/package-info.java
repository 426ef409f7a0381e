/** Who somebody is to the services, kept in a file that only its owner reads. */
@NullMarked
package no.utbredt.cli.login;

import org.jspecify.annotations.NullMarked;
