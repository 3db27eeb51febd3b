package org.foireturns.pipeline;

import java.util.List;
import org.foireturns.model.Comment;
import org.foireturns.model.UnclearNote;

/**
 * What is said beside the numbers of a sheet.
 *
 * @param all what hangs on its cells, as it was typed
 * @param unheard what of it was not understood
 * @param alarming sentences of other texts that may change numbers and were not understood
 */
public record SheetComments(List<Comment> all, List<Comment> unheard, List<UnclearNote> alarming) {
    static final SheetComments NONE = new SheetComments(List.of(), List.of(), List.of());

    public SheetComments {
        all = List.copyOf(all);
        unheard = List.copyOf(unheard);
        alarming = List.copyOf(alarming);
    }
}
