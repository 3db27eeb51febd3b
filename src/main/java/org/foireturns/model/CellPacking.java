package org.foireturns.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How a cell is written in bytes without its place: what is said often as a number, what is said once in full. The
 * bytes never leave the process that wrote them, and a number comes back with the digits it had.
 */
final class CellPacking {
    private static final int MOST_SAID_OFTEN = 1 << 16;
    private static final int LONGEST_SAID_OFTEN = 1 << 10;
    private static final int ONCE = 1 << 16;
    private static final int LATELY = 1 << 12;
    private static final int HAS_MARK = 1;
    private static final int HAS_STRUCK = 2;
    private static final int HAS_HIDDEN = 4;
    private static final int HAS_NUMBER = 8;
    private static final int NUMBER_IS_TEXT = 16;
    private static final int HAS_DATE = 32;
    private static final int HAS_TYPED = 64;

    static final Address NOWHERE = new Address(0, 0);

    private final List<Said> often = new ArrayList<>();
    private final Map<Said, Integer> numbers = new HashMap<>();
    /** Hashes of what was said once, or is thought to have been: a wrong guess costs room and nothing else. */
    private final int[] once = new int[ONCE];

    /** By a hash of their texts, numbers of cells that were said lately. */
    private final int[] lately = new int[LATELY];

    /** How cells that are written out look, and which of their parts are written. */
    private final List<Form> forms = new ArrayList<>();

    private final Map<Form, Integer> formNumbers = new HashMap<>();

    private record Form(CellKind kind, int flags, Shown.Manner manner, Style style) {}

    void write(Cell cell, ByteSink out) {
        int hash = cell.text().hashCode();
        int slot = (hash ^ (hash >>> 12)) & (LATELY - 1);
        int last = lately[slot];
        Said said = cell.said();
        if (last < often.size() && often.get(last).equals(said)) {
            // The same object is told to be the same without looking into it.
            often.set(last, said);
            out.number(last + 1);
            return;
        }
        Integer known = numbers.get(said);
        if (known == null && saidBefore(said)) {
            known = often.size();
            often.add(said);
            numbers.put(said, known);
        }
        if (known == null) {
            writeOnce(cell, out);
        } else {
            out.number(known + 1);
            lately[slot] = known;
        }
    }

    void writeOnce(Cell cell, ByteSink out) {
        out.number(0);
        writeOut(cell, out);
    }

    List<Cell> often() {
        return often.stream().map(said -> new Cell(NOWHERE, said)).toList();
    }

    void often(Cell cell) {
        numbers.putIfAbsent(cell.said(), often.size());
        often.add(cell.said());
    }

    void feed(ByteSource in, RowFeed feed) {
        int known = in.number();
        if (known > 0) {
            feed.often(known - 1);
        } else {
            feed.once(new Cell(NOWHERE, readOut(in)));
        }
    }

    private boolean saidBefore(Said said) {
        if (often.size() == MOST_SAID_OFTEN || said.text().length() > LONGEST_SAID_OFTEN) {
            return false;
        }
        int hash = said.hashCode() | 1;
        int at = (hash ^ (hash >>> 16)) & (ONCE - 1);
        boolean before = once[at] == hash;
        once[at] = hash;
        return before;
    }

    private void writeOut(Cell cell, ByteSink out) {
        BigDecimal number = cell.number();
        LocalDate date = cell.date();
        boolean same = number != null && number.toString().equals(cell.text());
        Shown shown = cell.shown();
        String typed = shown.typed();
        int flags = (cell.noteMark().isEmpty() ? 0 : HAS_MARK)
                | (shown.struck().isEmpty() ? 0 : HAS_STRUCK)
                | (shown.hidden().isEmpty() ? 0 : HAS_HIDDEN)
                | (number == null ? 0 : HAS_NUMBER)
                | (same ? NUMBER_IS_TEXT : 0)
                | (date == null ? 0 : HAS_DATE)
                | (typed == null ? 0 : HAS_TYPED);
        out.number(number(new Form(cell.kind(), flags, shown.manner(), cell.style())));
        out.text(cell.text());
        if (!cell.noteMark().isEmpty()) {
            out.text(cell.noteMark());
        }
        if (!shown.struck().isEmpty()) {
            out.text(shown.struck());
        }
        if (!shown.hidden().isEmpty()) {
            out.text(shown.hidden());
        }
        if (typed != null) {
            out.text(typed);
        }
        if (number != null && !same) {
            out.text(number.toString());
        }
        if (date != null) {
            out.large(date.toEpochDay());
        }
    }

    private int number(Form form) {
        Integer known = formNumbers.putIfAbsent(form, forms.size());
        if (known == null) {
            forms.add(form);
            return forms.size() - 1;
        }
        return known;
    }

    Cell read(Address address, ByteSource in) {
        int known = in.number();
        return new Cell(address, known > 0 ? often.get(known - 1) : readOut(in));
    }

    /** What is said at a place where one who asks wants to know of it; null where not. */
    @Nullable
    Said readIf(Asking asking, ByteSource in) {
        int known = in.number();
        if (known > 0) {
            return asking.often(known - 1, often) ? often.get(known - 1) : null;
        }
        Said said = readOut(in);
        return asking.once(said) ? said : null;
    }

    /** Whether something is said that is not said often; either way it is passed over. */
    boolean isOnce(ByteSource in) {
        boolean once = in.number() == 0;
        if (once) {
            readOut(in);
        }
        return once;
    }

    boolean saysOften(Asking asking) {
        return IntStream.range(0, often.size()).anyMatch(number -> asking.often(number, often));
    }

    private Said readOut(ByteSource in) {
        Form form = forms.get(in.number());
        int flags = form.flags;
        String text = in.text();
        String mark = (flags & HAS_MARK) == 0 ? "" : in.text();
        String struck = (flags & HAS_STRUCK) == 0 ? "" : in.text();
        String hidden = (flags & HAS_HIDDEN) == 0 ? "" : in.text();
        String typed = (flags & HAS_TYPED) == 0 ? null : in.text();
        BigDecimal number =
                (flags & HAS_NUMBER) == 0 ? null : new BigDecimal((flags & NUMBER_IS_TEXT) == 0 ? in.text() : text);
        LocalDate date = (flags & HAS_DATE) == 0 ? null : LocalDate.ofEpochDay(in.large());
        return new Said(form.kind, text, number, date, mark, form.style, shown(struck, hidden, form.manner, typed));
    }

    private static Shown shown(String struck, String hidden, Shown.Manner manner, @Nullable String typed) {
        boolean plain = struck.isEmpty() && hidden.isEmpty() && manner == Shown.Manner.AS_STORED && typed == null;
        return plain ? Shown.AS_STORED : new Shown(struck, hidden, manner, typed);
    }
}
