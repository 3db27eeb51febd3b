package org.foireturns.words;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What sort of thing a word or phrase of the vocabulary says. The first word of a key in {@code config/vocabulary}
 * names the kind, the rest its value: "gender female", "month 4", "beside ethnicity", "filler".
 */
public sealed interface TermKind permits ValueTerm, PeriodTerm, AgeTerm, CountTerm, NoteTerm, TextTerm {
    /** As an enum calls it. */
    String name();

    /** As the key of a list names it. */
    default String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** All that there are; no two have the same id. */
    static Stream<TermKind> all() {
        return Stream.<TermKind[]>of(
                        ValueTerm.values(),
                        PeriodTerm.values(),
                        AgeTerm.values(),
                        CountTerm.values(),
                        NoteTerm.values(),
                        TextTerm.values())
                .flatMap(Stream::of);
    }

    /** The kind that the key of a list names. */
    static Optional<TermKind> of(String id) {
        return all().filter(kind -> kind.id().equals(id)).findFirst();
    }
}
