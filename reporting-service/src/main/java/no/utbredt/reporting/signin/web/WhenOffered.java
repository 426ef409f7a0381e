package no.utbredt.reporting.signin.web;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Holds where browsers can sign in. */
public final class WhenOffered implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return !context.getEnvironment()
                .getProperty("utbredt.sign-in.client", "")
                .isBlank();
    }
}
