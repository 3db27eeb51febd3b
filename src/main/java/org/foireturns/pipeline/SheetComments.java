package org.foireturns.pipeline;

import java.util.List;
import org.foireturns.model.Comment;

/**
 * What hangs on the cells of a sheet.
 *
 * @param all of it, as it was typed
 * @param unheard what of it was not understood
 */
public record SheetComments(List<Comment> all, List<Comment> unheard) {
    static final SheetComments NONE = new SheetComments(List.of(), List.of());

    public SheetComments {
        all = List.copyOf(all);
        unheard = List.copyOf(unheard);
    }
}
