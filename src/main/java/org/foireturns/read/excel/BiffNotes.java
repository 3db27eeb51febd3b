package org.foireturns.read.excel;

import java.io.EOFException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.foireturns.model.Address;
import org.foireturns.read.contract.CommentWords;
import org.foireturns.read.contract.SheetBuilder;
import org.foireturns.read.contract.UnreadableFile;

/**
 * The comments of a sheet of Excel 97 to 2003: an object with a number, the text in its box behind it, and later a
 * record that says on which cell the box with that number hangs and who wrote it.
 */
final class BiffNotes {
    private static final int NOTE = 0x1C;
    private static final int OBJECT = 0x5D;
    private static final int TEXT = 0x1B6;
    private static final int GOES_ON = 0x3C;
    private static final int NUMBER_OF_OBJECT = 6;
    private static final int LETTERS = 10;
    private static final int OBJECT_OF_NOTE = 6;
    private static final int AUTHOR = 8;

    private final int longest;
    private final Map<Integer, String> boxes = new HashMap<>();
    private final List<BiffRecord> notes = new ArrayList<>();
    private int object = -1;

    /** @param longest characters of one text */
    BiffNotes(int longest) {
        this.longest = longest;
    }

    void add(BiffRecord at) throws UnreadableFile {
        switch (at.type()) {
            case OBJECT -> object = at.word(NUMBER_OF_OBJECT);
            case TEXT -> {
                if (at.word(LETTERS) > 0) {
                    boxes.put(object, text(at));
                }
            }
            case NOTE -> notes.add(at);
            default -> {}
        }
    }

    /** The text of a box stands in the record behind it; one that breaks off is as long as it is. */
    private String text(BiffRecord box) throws UnreadableFile {
        BiffRecord next = box.next();
        if (next == null || next.type() != GOES_ON) {
            return "";
        }
        try {
            return new BiffText(next, 0, longest).rich(box.word(LETTERS)).text();
        } catch (EOFException cut) {
            return next.text(0, box.word(LETTERS));
        }
    }

    void hang(SheetBuilder sheet) throws UnreadableFile {
        for (BiffRecord note : notes) {
            String words = boxes.getOrDefault(note.word(OBJECT_OF_NOTE), "");
            String author = note.text(AUTHOR + 2, note.word(AUTHOR));
            sheet.comment(new Address(note.word(0), note.word(2)), CommentWords.of(author, List.of(), words));
        }
    }
}
