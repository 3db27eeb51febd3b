package org.foireturns.figures;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the returns give for a measure.
 *
 * @param figure null when they give nothing
 * @param base what it was measured on, in words
 * @param reason who is in it and who is not, or why there is no figure
 * @param contradicted whether the returns speak against the claim whatever the number: the youngest victim was no boy
 */
record Measured(@Nullable ExactSpan figure, String base, String reason, List<Source> sources, boolean contradicted) {
    Measured {
        sources = List.copyOf(sources);
    }

    Measured(ExactSpan figure, String base, String reason, List<Source> sources) {
        this(figure, base, reason, sources, false);
    }

    static Measured nothing(String reason) {
        return new Measured(null, "", reason, List.of(), false);
    }
}
