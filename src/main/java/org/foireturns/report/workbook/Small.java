package org.foireturns.report.workbook;

import java.util.function.Supplier;
import org.foireturns.model.Range;
import org.foireturns.report.xlsx.Content;
import org.jspecify.annotations.Nullable;

/**
 * Which numbers of a single force are too small to be published: those from 1 up to below a number. None is left out
 * where that number is 0, and a true zero never.
 */
record Small(long below) {
    /** Where all numbers are shown, as among ourselves. */
    static final Small NONE = new Small(0);

    /** A force's number, or the sign that it is left out. */
    Content number(Range number) {
        return hides(number) ? Content.text(Shorthand.C.sign()) : ShownNumber.number(number);
    }

    Content numberIfAny(@Nullable Range number, Shorthand otherwise) {
        return number == null ? Content.text(otherwise.sign()) : number(number);
    }

    /** What is made of numbers of which none may be told from it. */
    Content madeOf(Supplier<Content> made, @Nullable Range... numbers) {
        for (Range number : numbers) {
            if (number != null && hides(number)) {
                return Content.text(Shorthand.C.sign());
            }
        }
        return made.get();
    }

    private boolean hides(Range number) {
        return number.exact() && number.lower() > 0 && number.lower() < below;
    }
}
