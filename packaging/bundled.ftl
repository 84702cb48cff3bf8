<#list dependencyMap as entry>
<#assign project = entry.getKey()/>
<#assign licences = entry.getValue()/>
${project.groupId}:${project.artifactId}	${project.version}	${licences?join(", ")}	${(project.name)!""}	${(project.url)!""}
</#list>
