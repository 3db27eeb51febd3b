package org.foireturns.read.web;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foireturns.read.document.LetterLook;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Selector;

/** How the letters of a page look: by their element, their class and their own style. */
final class PageLooks {
    private static final Pattern RULE = Pattern.compile("([^{}]{1,2000})\\{([^{}]{0,4000})\\}");
    private static final Pattern APART = Pattern.compile(",(?![^()]*\\))");
    private static final Pattern REMARK = Pattern.compile("(?s)/\\*.*?\\*/|<!--|-->");
    /** The start of a group of rules, such as those for a screen. */
    private static final Pattern GROUP = Pattern.compile("@(?:media|supports|layer|container)[^{}]*\\{");
    /** Rules that hold on paper and not on a screen. */
    private static final Pattern FOR_PRINT =
            Pattern.compile("@media\\s+(?:only\\s+)?print\\s*\\{(?:[^{}]*\\{[^{}]*\\})*[^{}]*\\}");
    /** Parts of a selector that say when its rule holds: under the mouse, for instance. */
    private static final Pattern AT_TIMES = Pattern.compile(
            ":{1,2}(?:hover|focus|active|visited|before|after|target|checked|first-line|first-letter|selection).*");

    /** A selector of one name: "p", ".note", "#end". */
    private static final Pattern NAME = Pattern.compile("[.#]?[\\w-]+");
    /** So often an element is held against a rule of more than a name. */
    private static final int MOST_STEPS = 20_000_000;

    private static final Set<String> NO_COLOUR = Set.of("transparent", "rgba(0,0,0,0)", "windowtext inverted");
    private static final Set<String> SIDES = Set.of("height", "max-height", "width", "max-width");
    private static final Set<String> NO_GROUND = Set.of("none", "auto", "inherit", "initial", "window");
    private static final Pattern NOTHING_HIGH = Pattern.compile("0(?:\\.0+)?(?:px|pt|em|%)?");
    /** So little of an ink that nobody sees it. */
    private static final Pattern FAINT = Pattern.compile("0?\\.0[0-9]*|0|[0-4](?:\\.[0-9]+)?%");
    /** A colour of which nothing is there: "rgba(0, 0, 0, 0.0)". */
    private static final Pattern CLEAR = Pattern.compile("(?:rgba|hsla)\\([^()]*[,/]0?(?:\\.0*)?%?\\)");

    private static final Pattern OPAQUE = Pattern.compile("rgba?\\(([0-9]{1,3},[0-9]{1,3},[0-9]{1,3}),1(?:\\.0*)?\\)");
    private static final Pattern WHITE_BY_HUE =
            Pattern.compile("hsla?\\([0-9.]+(?:deg)?,[0-9.]+%,(?:9[89](?:\\.[0-9]+)?|100)%.*");
    /** A window on an element through which nothing is seen. */
    private static final Pattern SHUT = Pattern.compile(
            "rect\\((?:0(?:px)?[, ]*){4}\\)|rect\\((?:1px[, ]*){4}\\)|inset\\((?:[5-9][0-9]|100)%\\).*|circle\\(0.*");

    private static final Pattern SHRUNK = Pattern.compile(".*scale[xy]?\\(0(?:\\.0+)?[,)].*");
    private static final Pattern FADED = Pattern.compile(".*(?:opacity\\(0%?\\)|alpha\\(opacity=0\\)).*");
    private static final Pattern SIZE_IN_FONT = Pattern.compile("(?:^|.*\\s)([0-9.]+(?:px|pt|em|%)?)(?:/\\S+)?\\s.*");

    private static final Pattern POINTS = Pattern.compile("([0-9]{1,4}(?:\\.[0-9]{1,4})?)(?:px|pt)");

    /** What shows nothing, or a heading alone, until somebody opens it. */
    private static final Set<String> FOLDED = Set.of("dialog", "details");

    /** So far to the left of the page or above it that no screen shows it. */
    private static final Pattern FAR_OUTSIDE = Pattern.compile("-[0-9]{3,}(?:\\.[0-9]+)?(?:px|pt|em|%)");

    private final Map<String, LetterLook> named = new HashMap<>();
    private final IdentityHashMap<Element, LetterLook> ruled = new IdentityHashMap<>();

    /** The looks that the rules of a page give to its elements. */
    static PageLooks of(Document page) {
        PageLooks looks = new PageLooks();
        int elements = page.getAllElements().size();
        int steps = 0;
        for (Element style : page.select("style")) {
            String data = REMARK.matcher(style.data()).replaceAll(" ");
            String shown = FOR_PRINT.matcher(data).replaceAll(" ");
            Matcher rule = RULE.matcher(GROUP.matcher(shown).replaceAll(" "));
            while (rule.find()) {
                LetterLook look = declared(rule.group(2));
                for (String selector : APART.split(look.equals(LetterLook.NONE) ? "" : rule.group(1), -1)) {
                    String plain = selector.replace('}', ' ').strip();
                    if (NAME.matcher(plain).matches()) {
                        looks.named.merge(plain.toLowerCase(Locale.ROOT), look, (before, after) -> after.over(before));
                    } else if (steps < MOST_STEPS) {
                        steps += elements;
                        looks.rule(page, plain, look);
                    }
                }
            }
        }
        return looks;
    }

    private void rule(Document page, String selector, LetterLook look) {
        if (selector.isEmpty()
                || selector.contains("@")
                || AT_TIMES.matcher(selector).find()) {
            return;
        }
        for (Element element : selected(page, selector)) {
            ruled.merge(element, look, (before, after) -> after.over(before));
        }
    }

    /** What a selector points to; one that nobody but some browsers knows points to nothing. */
    private static List<Element> selected(Document page, String selector) {
        try {
            return page.select(selector);
        } catch (Selector.SelectorParseException | IllegalArgumentException unknown) {
            return List.of();
        }
    }

    /** The look of an element's letters inside letters of another look. */
    LetterLook of(Element element, LetterLook around) {
        LetterLook look = declared(element.attr("style"));
        look = look.over(named.getOrDefault("#" + element.id().toLowerCase(Locale.ROOT), LetterLook.NONE))
                .over(ruled.getOrDefault(element, LetterLook.NONE));
        for (String name : element.classNames()) {
            look = look.over(named.getOrDefault("." + name.toLowerCase(Locale.ROOT), LetterLook.NONE));
        }
        look = look.over(named.getOrDefault(element.normalName(), LetterLook.NONE))
                .over(byName(element));
        if (element.hasAttr("bgcolor")) {
            look = look.over(ground(LetterLook.NONE, element.attr("bgcolor")));
        }
        if (element.hasAttr("color")) {
            look = look.over(ink(LetterLook.NONE, element.attr("color")));
        }
        if (element.normalName().equals("body") && element.hasAttr("text")) {
            look = look.over(ink(LetterLook.NONE, element.attr("text")));
        }
        boolean shut = FOLDED.contains(element.normalName()) && !element.hasAttr("open");
        if (element.hasAttr("hidden") || shut) {
            look = look.hidden(true);
        }
        return look.over(around);
    }

    private static LetterLook byName(Element element) {
        return switch (element.normalName()) {
            case "b", "strong", "th", "h1", "h2", "h3", "h4", "h5", "h6", "caption" -> LetterLook.NONE.bold(true);
            case "s", "strike", "del" -> LetterLook.NONE.struck(true);
            case "sup" -> LetterLook.NONE.raised(true);
            default -> LetterLook.NONE;
        };
    }

    private static LetterLook declared(String style) {
        LetterLook look = LetterLook.NONE;
        boolean flat = false;
        boolean cut = false;
        for (String declaration : style.toLowerCase(Locale.ROOT).split(";", -1)) {
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                String value = declaration
                        .substring(colon + 1)
                        .replace("!important", "")
                        .strip();
                String property = declaration.substring(0, colon).strip();
                look = with(look, property, value);
                flat |= SIDES.contains(property) && NOTHING_HIGH.matcher(value).matches();
                cut |= property.startsWith("overflow") && (value.equals("hidden") || value.equals("clip"));
            }
        }
        return flat && cut ? look.hidden(true) : look;
    }

    private static LetterLook with(LetterLook look, String property, String value) {
        return switch (property) {
            case "display" -> value.equals("none") ? look.hidden(true) : look;
            case "visibility" -> look.hidden(value.equals("hidden") || value.equals("collapse"));
            case "mso-hide" -> look.hidden(!value.equals("none"));
            case "opacity" -> hidden(look, FAINT, value);
            case "filter", "-ms-filter" -> hidden(look, FADED, value);
            case "transform", "-webkit-transform" -> hidden(look, SHRUNK, value);
            case "clip", "clip-path", "-webkit-clip-path" -> hidden(look, SHUT, value);
            case "zoom" -> hidden(look, FAINT, value);
            case "content-visibility" -> look.hidden(value.equals("hidden"));
            case "mask", "mask-image", "-webkit-mask", "-webkit-mask-image" -> look.hidden(!value.equals("none"));
            case "font" -> inFont(look, value);
            case "font-size" -> sized(look, value);
            case "font-weight" -> look.bold(value.startsWith("bold") || value.matches("[6-9]00"));
            case "text-decoration", "text-decoration-line" -> look.struck(value.contains("line-through"));
            case "vertical-align" -> look.raised(value.equals("super"));
            case "color", "-webkit-text-fill-color" -> ink(look, value);
            case "background", "background-color" ->
                NO_GROUND.contains(value) ? look.shaded(false) : ground(look, value);
            case "left", "top", "right", "bottom", "margin-left", "margin-top", "text-indent" ->
                hidden(look, FAR_OUTSIDE, value);
            default -> look;
        };
    }

    private static LetterLook hidden(LetterLook look, Pattern unseen, String value) {
        return unseen.matcher(value).matches() ? look.hidden(true) : look;
    }

    /** Letters whose font is said in one go: "bold 12px/1.5 Arial". */
    private static LetterLook inFont(LetterLook look, String font) {
        Matcher size = SIZE_IN_FONT.matcher(font);
        return size.matches() ? sized(look, size.group(1)) : look;
    }

    private static LetterLook sized(LetterLook look, String size) {
        if (NOTHING_HIGH.matcher(size).matches()) {
            return look.points(0);
        }
        Matcher points = POINTS.matcher(size);
        return points.matches() ? look.points(Double.parseDouble(points.group(1))) : look;
    }

    private static LetterLook ink(LetterLook look, String colour) {
        return look.coloured(paper(colour), LetterLook.nearlyBlack(colour)).ink(colour);
    }

    private static LetterLook ground(LetterLook look, String colour) {
        String first = colour.replace(", ", ",").split("\\s", 2)[0];
        return look.shaded(!paper(first)).barred(LetterLook.nearlyBlack(first)).ground(first);
    }

    private static boolean paper(String colour) {
        String plain =
                OPAQUE.matcher(colour.toLowerCase(Locale.ROOT).replace(" ", "")).replaceFirst("rgb($1)");
        return LetterLook.nearlyWhite(plain)
                || NO_COLOUR.contains(plain)
                || CLEAR.matcher(plain).matches()
                || WHITE_BY_HUE.matcher(plain).matches();
    }
}
