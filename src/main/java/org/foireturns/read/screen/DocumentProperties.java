package org.foireturns.read.screen;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.foireturns.model.PersonMark;

/**
 * Weighs what a file says about itself. Who wrote it, a title and a firm are in most files and are noted; a manager,
 * properties that somebody made up, and whatever points to a person are asked about.
 */
public final class DocumentProperties {
    private static final Set<String> NOTED = Set.of(
            "author",
            "creator",
            "initial-creator",
            "lastauthor",
            "lastmodifiedby",
            "title",
            "subject",
            "description",
            "comments",
            "keywords",
            "keyword",
            "category",
            "contentstatus",
            "company",
            "printed-by");
    private static final Set<String> ASKED = Set.of("manager", "hyperlinkbase");
    private static final Pattern PROGRAM = Pattern.compile(
            "(?i).*\\b(?:openpyxl|xlsxwriter|apache poi|python|microsoft|libreoffice|openoffice|google|office user|user"
                    + "|admin(?:istrator)?|unknown|author|sample data|police|constabulary|foi)\\b.*");
    private static final Pattern LABEL = Pattern.compile(
            "(?i)msip_label.*|_?contenttype.*|_dlc_.*|mediaservice.*|_?sharedwith.*|templateurl|order|xd_.*"
                    + "|workbookguid|ksoproductbuildver|icv|appversion|linksuptodate|scalecrop|hyperlinkschanged|shareddoc"
                    + "|classification.*|taxcatchall|.*taxhtfield.*|grammarlydocumentid");

    private DocumentProperties() {}

    /** Weighs one property of those that every file may have; others are left alone. */
    public static void add(String name, String value, Sightings seen) {
        String key = name.toLowerCase(Locale.ROOT);
        if (value.isBlank()) {
            return;
        }
        if (LocalPaths.in(value)) {
            seen.add(Trace.PATH, 1);
        }
        if (ASKED.contains(key) || (NOTED.contains(key) && !PersonMark.in(value).isEmpty())) {
            seen.add(Trace.PROPERTY, 1);
        } else if (NOTED.contains(key) && !PROGRAM.matcher(value.strip()).matches()) {
            seen.add(Trace.AUTHOR, 1);
        }
    }

    /** Weighs a property that somebody made up; the marks that programs leave are none. */
    public static void addOwn(String name, String value, Sightings seen) {
        if (!value.isBlank() && !LABEL.matcher(name.strip()).matches()) {
            seen.add(LocalPaths.in(value) ? Trace.PATH : Trace.PROPERTY, 1);
        }
    }
}
