package org.foireturns.report.xlsx;

/**
 * How a cell is shown.
 *
 * @param indent in Excel's levels, 0 to 15
 * @param open whether it may be filled in on a sheet that is protected
 */
public record SheetLook(
        Named named,
        boolean bold,
        boolean italic,
        Fill fill,
        Format format,
        Align align,
        int indent,
        boolean wrap,
        boolean open) {
    /** Text as it comes. */
    public static final SheetLook PLAIN =
            new SheetLook(Named.NORMAL, false, false, Fill.NONE, Format.GENERAL, Align.GENERAL, 0, false, false);

    /** A style that Excel knows by name, so that screen readers can tell a heading from a text. */
    public enum Named {
        NORMAL(0, "Normal", 0),
        HEADING(1, "Heading 1", 16),
        LINK(2, "Hyperlink", 8);

        final int id;
        final String words;
        final int builtIn;

        Named(int id, String words, int builtIn) {
            this.id = id;
            this.words = words;
            this.builtIn = builtIn;
        }
    }

    /** A background on which black text is readable. */
    public enum Fill {
        NONE(0, ""),
        RED(2, "FFF6B8B4"),
        AMBER(3, "FFFFE08A"),
        BLUE(4, "FFCFE3F5");

        final int id;
        final String argb;

        Fill(int id, String argb) {
            this.id = id;
            this.argb = argb;
        }
    }

    /** A number format; {@code WHOLE} parts thousands with commas and shows a zero as 0. */
    public enum Format {
        GENERAL(0, ""),
        WHOLE(3, "#,##0"),
        PERCENT(164, "0.0%"),
        DAY(165, "d mmm yyyy");

        final int id;
        final String code;

        Format(int id, String code) {
            this.id = id;
            this.code = code;
        }
    }

    /** Where in the cell its content stands. */
    public enum Align {
        GENERAL,
        CENTER,
        RIGHT
    }

    public SheetLook named(Named other) {
        return new SheetLook(other, bold, italic, fill, format, align, indent, wrap, open);
    }

    public SheetLook bold(boolean other) {
        return new SheetLook(named, other, italic, fill, format, align, indent, wrap, open);
    }

    public SheetLook italic(boolean other) {
        return new SheetLook(named, bold, other, fill, format, align, indent, wrap, open);
    }

    public SheetLook fill(Fill other) {
        return new SheetLook(named, bold, italic, other, format, align, indent, wrap, open);
    }

    public SheetLook format(Format other) {
        return new SheetLook(named, bold, italic, fill, other, align, indent, wrap, open);
    }

    public SheetLook align(Align other) {
        return new SheetLook(named, bold, italic, fill, format, other, indent, wrap, open);
    }

    public SheetLook indent(int levels) {
        return new SheetLook(named, bold, italic, fill, format, align, levels, wrap, open);
    }

    public SheetLook wrapped() {
        return new SheetLook(named, bold, italic, fill, format, align, indent, true, open);
    }

    /** For a cell that may be filled in on a sheet that is protected. */
    public SheetLook opened() {
        return new SheetLook(named, bold, italic, fill, format, align, indent, wrap, true);
    }
}
