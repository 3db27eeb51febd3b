package org.foireturns.publish;

import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A number as most people type it; what says more than a number is not typed so. */
public final class TypedNumber {
    private static final Pattern PLAIN = Pattern.compile("[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+");

    private TypedNumber() {}

    /** The number that a text is; empty when it is anything else. */
    static Optional<BigInteger> of(String text) {
        Matcher plain = PLAIN.matcher(text.strip());
        return plain.matches() ? Optional.of(new BigInteger(plain.group().replace(",", ""))) : Optional.empty();
    }

    /** Whether a value is the number that a text is, when it is one. */
    public static boolean agrees(String text, long value) {
        return of(text).map(BigInteger.valueOf(value)::equals).orElse(true);
    }
}
