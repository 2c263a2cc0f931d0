package io.github.pacto4j.documents.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/** Pages as HTML by the templates that were compiled with the library. */
final class Html implements Template {
    /** The package that the build compiles the templates into. */
    private static final String PACKAGE = "io.github.pacto4j.documents.page.html";

    private static final TemplateEngine ENGINE =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Html.class.getClassLoader(), PACKAGE);

    @Override
    public String write(Page page) {
        StringOutput output = new StringOutput(1 << 16);
        ENGINE.render("page.jte", page, output);
        return output.toString();
    }
}
