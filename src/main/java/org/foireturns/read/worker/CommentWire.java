package org.foireturns.read.worker;

import java.io.IOException;
import org.foireturns.model.Comment;
import org.foireturns.model.Grid;
import org.foireturns.model.GridBuilder;
import org.foireturns.read.contract.UnreadableFile;

/** The form in which what hangs on the cells of a sheet goes from one process to the other. */
final class CommentWire {
    private CommentWire() {}

    static void write(Grid grid, WireOutput out) throws IOException {
        out.number(grid.comments().size());
        for (Comment comment : grid.comments()) {
            GridWire.write(comment.cell(), out);
            out.text(comment.text());
        }
    }

    static void read(WireInput in, Budget budget, GridBuilder grid) throws IOException, UnreadableFile {
        for (int left = in.number(budget.cells()); left > 0; left--) {
            Comment comment = new Comment(GridWire.address(in), in.text());
            budget.spend(comment);
            grid.comment(comment);
        }
    }
}
