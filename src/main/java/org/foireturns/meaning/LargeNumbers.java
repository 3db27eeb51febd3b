package org.foireturns.meaning;

import org.foireturns.model.ValueReading;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that no force can count of one offence: the reference of a crime below a head that nobody understands,
 * 122410041, or a population. Each is asked about, whatever its labels say.
 */
final class LargeNumbers {
    /** The police of England and Wales record some seven thousand offences of this kind in a year. */
    private static final long MOST = 100_000;

    private LargeNumbers() {}

    /** Why a value cannot be a count of offences; null when it may be one. */
    static @Nullable String doubt(ValueReading value) {
        Long number = value instanceof ValueReading.Read read ? read.count().value() : null;
        return number != null && number > MOST ? "is larger than any count of offences, as references are" : null;
    }
}
