package org.foireturns.read.rtf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.foireturns.read.contract.Limits;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.contract.UnreadableFile.Reason;
import org.foireturns.read.document.DocumentSink;
import org.foireturns.read.document.FieldCode;
import org.foireturns.read.document.ParagraphText;
import org.foireturns.read.document.Unshown;
import org.foireturns.read.rtf.RtfLook.Shown;
import org.foireturns.read.rtf.RtfTokens.Kind;
import org.foireturns.read.screen.Sightings;
import org.foireturns.read.screen.Trace;

/** Follows the control words of a rich text document and hands on its paragraphs and tables. */
final class RtfBody {
    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("emdash", "\u2014"),
            Map.entry("endash", "\u2013"),
            Map.entry("bullet", "\u2022"),
            Map.entry("lquote", "\u2018"),
            Map.entry("rquote", "\u2019"),
            Map.entry("ldblquote", "\u201c"),
            Map.entry("rdblquote", "\u201d"),
            Map.entry("tab", "\t"),
            Map.entry("~", "\u00a0"),
            Map.entry("_", "-"),
            Map.entry("emspace", " "),
            Map.entry("enspace", " "),
            Map.entry("qmspace", " "),
            Map.entry("line", "\n"),
            Map.entry("softline", "\n"));

    /** Farther before the text of a page lies nothing of the page; in twentieths of a point. */
    private static final int MARGIN = 3_600;

    private final RtfTokens tokens;
    private final Limits limits;
    private final Unshown unshown;
    private final Sightings seen;
    private final RtfFonts fonts = new RtfFonts();
    private final RtfColours colours = new RtfColours();
    private final RtfLetters looks;
    private final Deque<RtfLook> outer = new ArrayDeque<>();
    private final RtfRows rows;
    private RtfLook look = RtfLook.PLAIN;
    private ParagraphText text;
    private final StringBuilder run = new StringBuilder();
    private final StringBuilder instruction = new StringBuilder();
    private boolean starred;

    RtfBody(RtfTokens tokens, Limits limits, Unshown unshown, Sightings seen) {
        this.tokens = tokens;
        this.limits = limits;
        this.unshown = unshown;
        this.seen = seen;
        this.text = paragraph();
        this.rows = new RtfRows(limits);
        this.looks = new RtfLetters(tokens, colours);
    }

    private ParagraphText paragraph() {
        return new ParagraphText(limits.textLength(), unshown);
    }

    void read(DocumentSink into) throws UnreadableFile, IOException {
        for (Kind kind = tokens.next(); kind != Kind.END; kind = tokens.next()) {
            if (kind != Kind.BYTE) {
                endRun();
            }
            switch (kind) {
                case OPEN -> {
                    if (outer.size() > 10 * limits.depth() + 100) {
                        throw new UnreadableFile(Reason.TOO_DEEP, limits.depth());
                    }
                    outer.push(look);
                }
                case CLOSE -> {
                    closed();
                    starred = false;
                }
                case BYTE -> letters(fonts.letter(tokens.number(), look.font()));
                case WORD -> word(into);
                case END -> throw new UnreadableFile(Reason.DAMAGED);
            }
        }
        if (!outer.isEmpty()) {
            throw new UnreadableFile(Reason.DAMAGED);
        }
        into(into);
        rows.end(into);
    }

    private void into(DocumentSink into) throws UnreadableFile {
        endRun();
        rows.paragraph(text.paragraph(false, false, 0), into);
        text = paragraph();
    }

    private void letters(String letters) {
        if (look.shown() == Shown.INSTRUCTION) {
            instruction.append(letters);
        } else if (!look.skipped()) {
            run.append(letters);
        }
    }

    /** Letters of one look are a piece of text. */
    private void endRun() throws UnreadableFile {
        if (run.length() == 0) {
            return;
        }
        String letters = run.toString();
        run.setLength(0);
        if (outer.isEmpty() && !letters.matches("(?s).*[\\p{L}\\p{N}].*")) {
            return;
        }
        boolean unseen = look.flat() || look.shown() == Shown.OUTSIDE || rows.flat() || outer.isEmpty();
        if (look.shown() != Shown.DELETED) {
            text.add(letters, unseen ? look.letters().hidden(true) : look.letters(), rows.shaded());
        } else if (!letters.isBlank()) {
            unshown.deleted();
        }
    }

    private void word(DocumentSink into) throws UnreadableFile, IOException {
        String word = tokens.word();
        if (word.equals("*")) {
            starred = true;
            return;
        }
        boolean optional = starred;
        starred = false;
        if (word.equals("bin")) {
            tokens.skip(tokens.number());
        } else if (word.equals("annotation")) {
            unshown.comment();
            look = look.going(Shown.SKIPPED);
        } else if (word.equals("object") || word.equals("objemb")) {
            seen.add(Trace.EMBEDDED_FILE, word.equals("object") ? 1 : 0);
        } else if (word.equals("fldinst")) {
            look = look.going(Shown.INSTRUCTION);
        } else if (word.equals("colortbl")) {
            colours.read(tokens);
            closed();
        } else if (word.equals("fonttbl")) {
            fonts.read(tokens);
            closed();
        } else if (RtfGroups.unread(word, optional)) {
            seen.add(Trace.AUTHOR, word.equals("info") ? 1 : 0);
            seen.add(Trace.PROPERTY, word.equals("userprops") || word.equals("docvar") ? 1 : 0);
            look = look.going(Shown.SKIPPED);
        } else if (!look.skipped()) {
            shown(word, into);
        }
    }

    private void shown(String word, DocumentSink into) throws UnreadableFile, IOException {
        String sign = SIGNS.get(word);
        if (sign != null) {
            letters(sign);
            return;
        }
        switch (word) {
            case "par", "\n", "sect", "page" -> into(into);
            case "nestcell" -> {
                into(into);
                rows.innerCell();
            }
            case "nestrow" -> rows.innerRow();
            case "cell" -> {
                into(into);
                rows.cell();
            }
            case "row" -> rows.row();
            case "u" -> {
                letters(Character.toString(tokens.number() & 0xFFFF));
                for (int i = 0; i < look.substitutes(); i++) {
                    substitute();
                }
            }
            case "uc" -> look = look.substitutes(tokens.number());
            case "f" -> look = look.font(tokens.number());
            case "ansicpg" -> fonts.page(tokens.number());
            case "deleted" -> look = look.deleted(tokens.isOn());
            case "pard" -> {
                look = look.flat(false);
                rows.frame(word, 0);
            }
            case "sl" -> look = look.flat(RtfLook.flat(tokens.number()));
            case "li", "lin" -> look = look.flat(look.flat() || tokens.number() < -MARGIN);
            case "shpright", "shpbottom" -> look = tokens.number() < -MARGIN ? look.going(Shown.OUTSIDE) : look;
            case "header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf", "footnote" ->
                into(into);
            default -> {
                if (!rows.frame(word, tokens.number())) {
                    look = look.letters(looks.after(word, look.letters()));
                }
            }
        }
    }

    /** Passes over the letter that stands for one which old programs do not know. */
    private void substitute() throws IOException, UnreadableFile {
        Kind kind = tokens.next();
        if (kind == Kind.OPEN) {
            outer.push(look);
        } else if (kind == Kind.CLOSE) {
            closed();
        }
    }

    private void closed() throws UnreadableFile {
        if (outer.isEmpty()) {
            throw new UnreadableFile(Reason.DAMAGED);
        }
        RtfLook inner = look;
        look = outer.pop();
        if (inner.shown() == Shown.INSTRUCTION && look.shown() != Shown.INSTRUCTION) {
            if (FieldCode.keeps(instruction.toString())) {
                unshown.hidden();
            }
            instruction.setLength(0);
        }
    }
}
