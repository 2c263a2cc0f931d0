package io.github.pacto4j.architecture;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/** Finds what is public and says nothing of itself. The javadoc tool would ask for a tag on everything as well. */
final class Comments {
    private Comments() {}

    /** Returns the public types, methods and record components of these sources that have no comment. */
    static List<String> missing(Iterable<? extends JavaFileObject> sources) throws IOException {
        JavacTask task = (JavacTask)
                ToolProvider.getSystemJavaCompiler().getTask(null, null, null, List.of("-proc:none"), null, sources);
        Search search = new Search(DocTrees.instance(task));
        for (CompilationUnitTree unit : task.parse()) {
            search.scan(unit, null);
        }
        return search.missing;
    }

    private static final class Search extends TreePathScanner<Void, Void> {
        private final List<String> missing = new ArrayList<>();
        private final DocTrees docs;

        Search(DocTrees docs) {
            this.docs = docs;
        }

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            if (!isPublic(type.getModifiers())) {
                return null;
            }
            DocCommentTree comment = docs.getDocCommentTree(getCurrentPath());
            if (comment == null) {
                missing.add(name(getCurrentPath()));
            } else if (type.getKind() == Tree.Kind.RECORD) {
                missing.addAll(components(type, comment));
            }
            return super.visitClass(type, nothing);
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            if (isPublic(method.getModifiers())
                    && !overrides(method)
                    && !isConstructorOfRecord(method)
                    && docs.getDocCommentTree(getCurrentPath()) == null) {
                missing.add(name(getCurrentPath()));
            }
            return null;
        }

        private List<String> components(ClassTree type, DocCommentTree comment) {
            Set<String> described = comment.getBlockTags().stream()
                    .filter(ParamTree.class::isInstance)
                    .map(tag -> ((ParamTree) tag).getName().getName().toString())
                    .collect(Collectors.toSet());
            return type.getMembers().stream()
                    .filter(VariableTree.class::isInstance)
                    .map(VariableTree.class::cast)
                    .filter(field -> !field.getModifiers().getFlags().contains(Modifier.STATIC))
                    .map(field -> field.getName().toString())
                    .filter(field -> !described.contains(field))
                    .map(field -> name(getCurrentPath()) + "#" + field)
                    .toList();
        }

        private boolean isPublic(ModifiersTree modifiers) {
            Tree parent = getCurrentPath().getParentPath().getLeaf();
            boolean inInterface =
                    parent.getKind() == Tree.Kind.INTERFACE || parent.getKind() == Tree.Kind.ANNOTATION_TYPE;
            Set<Modifier> flags = modifiers.getFlags();
            return flags.contains(Modifier.PUBLIC)
                    || flags.contains(Modifier.PROTECTED)
                    || (inInterface && !flags.contains(Modifier.PRIVATE));
        }

        private boolean isConstructorOfRecord(MethodTree method) {
            return method.getReturnType() == null
                    && getCurrentPath().getParentPath().getLeaf().getKind() == Tree.Kind.RECORD;
        }

        private static boolean overrides(MethodTree method) {
            return method.getModifiers().getAnnotations().stream()
                    .anyMatch(annotation ->
                            annotation.getAnnotationType().toString().equals("Override"));
        }

        private static String name(TreePath path) {
            StringBuilder name = new StringBuilder();
            for (Tree leaf : path) {
                if (leaf instanceof ClassTree type) {
                    name.insert(0, "." + type.getSimpleName());
                } else if (leaf instanceof MethodTree method) {
                    name.insert(0, "." + method.getName());
                }
            }
            return path.getCompilationUnit().getPackageName() + name.toString();
        }
    }
}
