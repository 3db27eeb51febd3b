package org.foireturns.read.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.foireturns.read.contract.MarkedText;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.document.DocumentSheets.LetterLine;
import org.foireturns.read.document.WordColumns.Words;

/**
 * Lines of a letter that are a table without its lines: cells parted by tabs or by wide gaps, or a label and its number
 * one pair below the other: "2022/23: 34", "Snapchat x 52", "Snapchat ..... 52", "Snapchat (52)", "Snapchat 52", "52
 * Snapchat". A line alone is none.
 *
 * @param first the first of the lines, by its place in the list
 * @param end the place behind the last
 */
record AlignedLines(int first, int end, DocumentTable table) {
    private static final Pattern TABS = Pattern.compile("\\t+");
    private static final Pattern PIECE = Pattern.compile("\\S+(?: \\S+)*");
    private static final Pattern GAPS = Pattern.compile("(?:\\s*\\t\\s*| {2,})+");
    private static final Pattern ENTRY = Pattern.compile(
            "^\\s*([•·▪●◦■‣*§o\\uf0b7\\uf0a7\\uf0d8–—-]|\\(?(?:[0-9]{1,2}|[a-z]|[ivx]{1,4})[.)])\\t+(?=\\S)");

    private static final Pattern COUNT = Pattern.compile(LabelledLine.NUMBER);
    /** Fewer lines of bare labels and numbers are an address: "PO Box 77". */
    private static final int FEWEST_BARE = 3;
    /** So many lines of as many pieces each are a list, though none ends in a number. */
    private static final int LIST_LINES = 4;

    private static final int LIST_PIECES = 3;

    private static final int MOST_DIGITS = 9;

    /** How the cells of a line are parted. */
    private enum Parting {
        TABS(2),
        GAPS(2),
        LABELLED(2),
        BARE(FEWEST_BARE),
        LEADING(FEWEST_BARE);

        private final int fewest;

        Parting(int fewest) {
            this.fewest = fewest;
        }
    }

    /** The first such lines from a place on, or those behind the last line where there are none. */
    static AlignedLines next(List<LetterLine> lines, int from) throws UnreadableFile {
        for (int i = from; i < lines.size(); i++) {
            DrawnTable drawn = DrawnTable.at(lines, i);
            if (drawn != null) {
                return new AlignedLines(i, i + drawn.lines(), drawn.table());
            }
            for (Parting parting : Parting.values()) {
                int end = i;
                while (end < lines.size()
                        && (end == i || !lines.get(end).apart())
                        && (isRow(lines, end, parting) || (end > i && isAmongRows(lines, end, parting)))) {
                    end++;
                }
                if (end >= i + parting.fewest && isTable(lines.subList(i, end), parting)) {
                    return new AlignedLines(i, end, table(lines.subList(i, end), parting));
                }
            }
        }
        return new AlignedLines(lines.size(), lines.size(), new DocumentTable());
    }

    private static boolean isRow(List<LetterLine> lines, int at, Parting parting) {
        return at < lines.size() && cells(lines.get(at), parting).size() > 1;
    }

    /**
     * Whether a line behind rows has the bounds of a number, "Kik: 1 to 4", or before further rows a brief word, "Kik:
     * nil".
     */
    private static boolean isAmongRows(List<LetterLine> lines, int at, Parting parting) {
        int next = at;
        while (next < lines.size()
                && !lines.get(next).apart()
                && !LabelledLine.inWords(words(lines.get(next))).isEmpty()) {
            next++;
        }
        boolean before =
                next > at && isRow(lines, next, parting) && !lines.get(next).apart();
        return parting == Parting.LABELLED && (before || LabelledLine.tellsBounds(words(lines.get(at))));
    }

    private static boolean isTable(List<LetterLine> lines, Parting parting) {
        return switch (parting) {
            case GAPS -> counts(lines);
            case LEADING -> !areNumbered(lines);
            default -> true;
        };
    }

    /** Whether each line begins with the number after that of the line above: "1 Introduction", "2 Decision". */
    private static boolean areNumbered(List<LetterLine> lines) {
        List<Integer> numbers = lines.stream()
                .map(line -> cells(line, Parting.LEADING).get(1).replace(",", ""))
                .map(number -> number.length() > MOST_DIGITS ? -1 : Integer.parseInt(number))
                .toList();
        return IntStream.range(1, numbers.size()).allMatch(i -> numbers.get(i) == numbers.get(i - 1) + 1);
    }

    /**
     * Whether most lines end in a number, below as many of heads, or all are of as many pieces: two spaces may also
     * part two sentences. A wide row may have heads of two lines.
     */
    private static boolean counts(List<LetterLine> lines) {
        long ending = lines.stream()
                .filter(line -> {
                    List<String> cells = cells(line, Parting.GAPS);
                    return COUNT.matcher(cells.get(cells.size() - 1)).matches();
                })
                .count();
        Set<Integer> pieces = new HashSet<>();
        lines.forEach(line -> pieces.add(cells(line, Parting.GAPS).size()));
        boolean list = lines.size() >= LIST_LINES
                && pieces.size() == 1
                && pieces.iterator().next() >= LIST_PIECES;
        int last = cells(lines.get(lines.size() - 1), Parting.GAPS).size();
        int heads = last >= LIST_PIECES ? 1 : 0;
        return list || 2 * ending + heads >= lines.size();
    }

    private static DocumentTable table(List<LetterLine> lines, Parting parting) throws UnreadableFile {
        if (parting == Parting.GAPS) {
            return below(lines);
        }
        boolean each = parting == Parting.TABS && eachTabParts(lines);
        DocumentTable table = new DocumentTable();
        for (LetterLine line : lines) {
            table.nextRow();
            List<String> cells = each ? List.of(words(line).split("\t", -1)) : cells(line, parting);
            cells = cells.size() > 1 ? cells : LabelledLine.inWords(words(line));
            for (String cell : cells) {
                table.add(1, 1, MarkedText.plain(cell.strip()), line.paragraph().style());
            }
        }
        return table;
    }

    /** In letters of one width the pieces of lines stand below each other. */
    private static DocumentTable below(List<LetterLine> lines) throws UnreadableFile {
        List<WordColumns.WordLine> all = new ArrayList<>();
        for (LetterLine line : lines) {
            String text = words(line);
            boolean bold = line.paragraph().style().bold();
            List<Words> pieces = new ArrayList<>();
            for (Matcher piece = PIECE.matcher(text); piece.find(); ) {
                pieces.add(new Words(piece.group(), piece.start(), piece.end(), bold));
            }
            all.add(new WordColumns.WordLine(pieces, pieces));
        }
        WordColumns columns = new WordColumns(all);
        return WordColumns.table(all.stream().map(columns::placed).toList());
    }

    /**
     * Whether two tabs in a row leave a cell blank: then all lines have as many, and would not where tabs only reach
     * the next column. Blank cells at the end of a line may be missing.
     */
    private static boolean eachTabParts(List<LetterLine> lines) {
        int most = 0;
        long full = 0;
        Set<Integer> joined = new HashSet<>();
        for (LetterLine line : lines) {
            int cells = words(line).split("\t", -1).length;
            full = cells > most ? 1 : cells == most ? full + 1 : full;
            most = Math.max(most, cells);
            joined.add(cells(line, Parting.TABS).size());
        }
        return joined.size() > 1 && full * 4 >= lines.size() * 3L;
    }

    /** Spaces that keep words in one line are spaces. */
    private static String plain(String words) {
        return words.replace('\u00a0', ' ');
    }

    /** The words of a line with the spaces before them, which say where they stand. */
    private static String words(LetterLine line) {
        return ofEntry(plain(line.paragraph().text().text()).stripTrailing());
    }

    /** The sign or number of an entry is no cell of its own, though programs write a tab behind it. */
    private static String ofEntry(String words) {
        return ENTRY.matcher(words).replaceFirst("$1 ");
    }

    private static List<String> cells(LetterLine line, Parting parting) {
        MarkedText text = line.paragraph().text();
        if (!text.mark().isEmpty() || !text.struck().isEmpty()) {
            return List.of();
        }
        String words = ofEntry(plain(text.text()).strip());
        return switch (parting) {
            case TABS -> Arrays.asList(TABS.split(words, -1));
            case GAPS -> Arrays.asList(GAPS.split(words, -1));
            case LABELLED -> LabelledLine.pair(words);
            case BARE -> LabelledLine.bare(words);
            case LEADING -> LabelledLine.leading(words);
        };
    }
}
