package no.utbredt.edge.request;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How these addresses are asked is laid down by somebody else, whose clients send parameters that mean nothing here and choose a
 * format by a parameter: none is refused for its name, and Accept chooses nothing. Nobody may write by such an address.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ForeignRules {}
