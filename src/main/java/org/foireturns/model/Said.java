package org.foireturns.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a cell says and how it looks, wherever it stands: a million cells that say "Female" have it in common. */
record Said(
        CellKind kind,
        String text,
        @Nullable BigDecimal number,
        @Nullable LocalDate date,
        String noteMark,
        Style style,
        Shown shown) {
    /** Written out, as most that are compared are the same or differ in their text. */
    @Override
    @SuppressWarnings("BigDecimalEquals")
    public boolean equals(@Nullable Object other) {
        return other == this
                || (other instanceof Said said
                        && text.equals(said.text)
                        && kind == said.kind
                        && Objects.equals(number, said.number)
                        && Objects.equals(date, said.date)
                        && noteMark.equals(said.noteMark)
                        && style.equals(said.style)
                        && shown.equals(said.shown));
    }

    @Override
    public int hashCode() {
        return 31 * text.hashCode() + kind.hashCode();
    }
}
