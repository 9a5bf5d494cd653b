// Dresses the element of a page by the page's address: `?src=/samples/flat.txt&open=all`.

const blog = document.querySelector("live-blog");
for (const [name, value] of new URL(location.href).searchParams) blog.setAttribute(name, value);
