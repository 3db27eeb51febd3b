package org.foireturns.figures;

import java.util.Locale;
import org.foireturns.model.Offences;
import org.foireturns.model.Request;

/**
 * What the sentences on a request speak of, so that each of them can be printed by itself.
 *
 * @param offences {@code offences of sexual communication with a child}
 * @param victims {@code victims of sexual communication with a child}
 * @param place {@code the United Kingdom}
 * @param forces what the number of forces is of: {@code of the United Kingdom}
 */
record Spoken(String offences, String victims, String place, String forces) {

    static Spoken of(Request request, AskedForces asked, Offences offences) {
        String name = offences.hold(request.offence()) ? offences.name(request.offence()) : "";
        String crime = name.isEmpty() ? "" : " of " + name.substring(0, 1).toLowerCase(Locale.UK) + name.substring(1);
        return new Spoken("offences" + crime, "victims" + crime, asked.place(), asked.whose());
    }

    /** {@code in the United Kingdom in 2024/25}. */
    String in(String span) {
        return "in " + place + " in " + span;
    }

    /** {@code victims of sexual communication with a child in the United Kingdom in 2024/25 whose age is known (…)}. */
    String whose(String what, String span, String backing) {
        return "%s %s whose %s is known (%s)".formatted(victims, in(span), what, backing);
    }
}
