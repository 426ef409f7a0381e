@NullMarked
package no.utbredt.deploy.kubernetes;

import org.jspecify.annotations.NullMarked;
